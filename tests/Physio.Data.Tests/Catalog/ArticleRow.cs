using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Code = Physio.Domain.Codes.Slug;

namespace Physio.Data.Tests.Catalog;

/// <summary>One row of the table; equipment and tags as sorted slugs, the dose as "sets x repetitions" at the start and at the ceiling.</summary>
internal sealed record ArticleRow(
    string Slug, string Group, string Position, int Load, string Equipment, string Tags, string Dose, bool Pregnancy = false, bool Supervised = false)
{
    /// <summary>The same row as the catalog file says it.</summary>
    public static ArticleRow Of(CatalogEntry entry)
    {
        var content = entry.Content;
        return new(
            entry.Slug,
            Code.Of(content.Group),
            Code.Of(content.Position),
            content.LoadLevel,
            Sorted(content.Equipment),
            content.ExcludedBy is { } tags ? Sorted(tags) : "not tagged",
            InWords(content.Dose),
            content.PregnancySafe,
            content.SupervisedOnly);
    }

    private static string InWords(DoseRange dose)
    {
        var start = dose.Start;
        return $"{start.Sets}x{start.RepsMin}{(start.PerSide ? " per side" : "")}{Hold(start.HoldSeconds)} max {dose.MaxSets}x{dose.MaxReps}{Hold(dose.MaxHoldSeconds)}";
    }

    private static string Hold(int? seconds) => seconds is null ? "" : $" hold {seconds}";

    private static string Sorted<T>(IEnumerable<T> codes)
        where T : struct, Enum => string.Join(' ', codes.Select(Code.Of).Order(StringComparer.Ordinal));
}
