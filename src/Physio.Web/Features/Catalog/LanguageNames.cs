using System.Globalization;

namespace Physio.Web.Features.Catalog;

internal static class LanguageNames
{
    /// <summary>Languages by their English names: "Spanish, Russian".</summary>
    public static string Of(IEnumerable<string> tags) => string.Join(", ", tags.Select(tag => CultureInfo.GetCultureInfo(tag).EnglishName));
}
