using System.Globalization;

namespace Physio.Web.Features.Catalog;

/// <summary>The words for what the catalog counts and dates.</summary>
public static class CatalogWords
{
    public static string Of(CatalogStatus status) => status switch
    {
        CatalogStatus.Published => CatalogTexts.StatusPublished,
        CatalogStatus.Retired => CatalogTexts.StatusRetired,
        _ => CatalogTexts.StatusDraft,
    };

    public static string Load(int level) => level switch
    {
        1 => CatalogTexts.Load1,
        2 => CatalogTexts.Load2,
        3 => CatalogTexts.Load3,
        4 => CatalogTexts.Load4,
        _ => CatalogTexts.NotChosen,
    };

    public static string Direction(int direction) => direction switch
    {
        < 0 => CatalogTexts.DirectionFlexion,
        > 0 => CatalogTexts.DirectionExtension,
        _ => CatalogTexts.DirectionNeutral,
    };

    public static string Confidence(string code) => code.Split(' ')[0] switch
    {
        "certain" => CatalogTexts.ConfidenceCertain,
        "V" => CatalogTexts.ConfidenceVerified,
        "P" => CatalogTexts.ConfidencePartly,
        "G" => CatalogTexts.ConfidenceJudgement,
        _ => code,
    };

    public static string Say(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
