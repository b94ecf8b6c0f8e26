using System.Text.RegularExpressions;

namespace Physio.Web.Features.Api.Compose;

/// <summary>What is wrong with the input: sentences by JSON path, in the order in which they were found.</summary>
internal sealed partial class InputProblems
{
    /// <summary>Path of the whole body.</summary>
    public const string Body = "$";

    private const int MostPaths = 100;
    private const int LongestName = 60;

    private readonly OrderedDictionary<string, List<string>> sentences = new(StringComparer.Ordinal);
    private bool more;

    public bool Any => sentences.Count > 0;

    public bool Has(string path) => sentences.ContainsKey(path);

    public void Add(string path, string sentence)
    {
        if (sentences.TryGetValue(path, out var known))
        {
            if (!known.Contains(sentence))
            {
                known.Add(sentence);
            }
        }
        else if (sentences.Count < MostPaths)
        {
            sentences.Add(path, [sentence]);
        }
        else
        {
            more = true;
        }
    }

    /// <summary>For one who knows the field better.</summary>
    public void Replace(string path, string sentence)
    {
        sentences.Remove(path);
        Add(path, sentence);
    }

    public IDictionary<string, string[]> ToErrors()
    {
        var errors = sentences.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        if (more)
        {
            errors[Body] = [FormattableString.Invariant($"There are more mistakes than the {MostPaths} listed here.")];
        }

        return errors;
    }

    /// <summary>Path of a member: <c>vitals.systolic</c>; a name that is no plain word stands in brackets, shortened.</summary>
    public static string Join(string path, string name)
    {
        if (PlainName().IsMatch(name))
        {
            return path.Length == 0 ? name : $"{path}.{name}";
        }

        return $"{(path.Length == 0 ? Body : path)}['{(name.Length > LongestName ? name[..LongestName] + "…" : name)}']";
    }

    public static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,59}$")]
    private static partial Regex PlainName();
}
