using System.Globalization;
using System.Text;

namespace Physio.Web.Shell.Start;

/// <summary>What the console says once the product listens.</summary>
public static class Greeting
{
    public static void Print(IEnumerable<string> bound, string? setupCode, IReadOnlyList<string> demo)
    {
        if (Addresses.ToOpen(bound) is { } address)
        {
            Console.WriteLine(Text(address, setupCode, demo));
        }
    }

    internal static string Text(string address, string? setupCode, IReadOnlyList<string> demo)
    {
        var text = new StringBuilder().AppendLine().AppendLine(CultureInfo.InvariantCulture, $"  Physio is running at {address}").AppendLine();
        if (setupCode is not null)
        {
            text.AppendLine("  There is no staff yet. Make the clinic and its first admin:")
                .AppendLine(CultureInfo.InvariantCulture, $"    open  {address}/account/setup")
                .AppendLine(CultureInfo.InvariantCulture, $"    code  {setupCode}").AppendLine();
        }

        foreach (var line in demo)
        {
            text.AppendLine(line.Length == 0 ? "" : $"  {line.Replace("{address}", address, StringComparison.Ordinal)}");
        }

        return text.ToString();
    }
}
