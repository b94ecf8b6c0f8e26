using System.Globalization;

namespace Physio.Benchmarks;

/// <summary>Options of a benchmark: "--name" or "--name value".</summary>
internal sealed class Arguments(string[] args)
{
    public bool Has(string name) => Array.IndexOf(args, name) >= 0;

    public int Number(string name, int otherwise) => Value(name) is { } text
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{name} needs a whole number.")
        : otherwise;

    public int[] Numbers(string name, int[] otherwise) => Value(name) is { } text
        ? [.. text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{name} needs whole numbers, separated by commas."))]
        : otherwise;

    private string? Value(string name)
    {
        var place = Array.IndexOf(args, name);
        return place < 0 ? null : place + 1 < args.Length ? args[place + 1] : throw new ArgumentException($"{name} needs a value.");
    }
}
