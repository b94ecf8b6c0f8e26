using Physio.Domain.Codes;

namespace Physio.Web.Features.Api.Vocabulary;

/// <summary>A code of the interface and the words for it.</summary>
internal record CodeEntry(string Code, string Name);

/// <summary>The codes that one field takes.</summary>
/// <param name="Name">Under which the vocabulary lists it.</param>
/// <param name="Entries">In the order of the rule base.</param>
internal sealed record CodeList(string Name, IReadOnlyList<CodeEntry> Entries)
{
    private const int MostInASentence = 24;

    private readonly HashSet<string> codes = [.. Entries.Select(entry => entry.Code)];

    public bool Has(string code) => codes.Contains(code);

    /// <summary>What is accepted, in words; a long list is where it can be looked up.</summary>
    public string InWords => Entries.Count <= MostInASentence
        ? string.Join(", ", Entries.Select(entry => entry.Code))
        : FormattableString.Invariant($"the {Entries.Count} codes that GET /api/v1/vocabulary lists under {Name}");

    public static CodeList Of<T>(string name)
        where T : struct, Enum => new(name, [.. Slug.All<T>().Select(code => new CodeEntry(Slug.Of(code), CodeName.English(code)))]);
}
