using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Physio.Domain.Assessments;

/// <summary>The diagnosis list and its type-ahead. Source: clinical rules 3.2.</summary>
public static class Diagnoses
{
    private const int NameRank = 0;
    private const int NameWordRank = 1;
    private const int SynonymRank = 2;
    private const int CodeRank = 3;

    /// <summary>In the order of <see cref="Diagnosis"/>.</summary>
    public static IReadOnlyList<DiagnosisInfo> All { get; } = DiagnosesTable.Rows;

    /// <summary>An organ is the cause.</summary>
    public static IReadOnlyList<Diagnosis> Visceral { get; } = [.. All.Where(info => info.IsVisceral).Select(info => info.Code)];

    private static readonly FrozenDictionary<Diagnosis, DiagnosisInfo> ByCode = All.ToFrozenDictionary(info => info.Code);

    public static DiagnosisInfo Of(Diagnosis code) => ByCode[code];

    /// <summary>
    /// Every word of the query must begin a word of the name, a synonym or a code, whatever its case and accents. Names that begin with the
    /// query come first, then other names, synonyms and codes. An empty query gives the whole list.
    /// </summary>
    public static IReadOnlyList<DiagnosisInfo> Find(string? query)
    {
        var wanted = Split(query ?? "");
        if (wanted.Length == 0)
        {
            return All;
        }

        return [.. All
            .Select(info => (info, rank: Rank(info, wanted)))
            .Where(match => match.rank is not null)
            .OrderBy(match => match.rank).ThenBy(match => match.info.Code)
            .Select(match => match.info)];
    }

    private static int? Rank(DiagnosisInfo info, string[] wanted)
    {
        var name = Split(info.Name);
        if (name[0].StartsWith(wanted[0], StringComparison.Ordinal) && Matches(name, wanted))
        {
            return NameRank;
        }

        if (Matches(name, wanted))
        {
            return NameWordRank;
        }

        string[] synonyms = [.. name, .. info.Synonyms.SelectMany(Split)];
        if (Matches(synonyms, wanted))
        {
            return SynonymRank;
        }

        return Matches([.. synonyms, .. Split(info.Icd10), .. Split(info.Icd10Cm)], wanted) ? CodeRank : null;
    }

    private static bool Matches(string[] words, string[] wanted) => wanted.All(prefix => words.Any(word => word.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>Lower-cased words without accents; the point of a code stays inside its word.</summary>
    private static string[] Split(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            plain.Append(char.IsLetterOrDigit(c) || c == '.' ? char.ToLowerInvariant(c) : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
