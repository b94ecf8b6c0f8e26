using System.Text.Json.Serialization;
using Physio.PatientPages.Assets;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>
/// The plan as an app on the home screen. Whoever looks over the patient's shoulder reads "My exercises": no name, no clinic.
/// Source: W3C Web Application Manifest.
/// </summary>
public sealed record AppManifest(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("short_name")] string ShortName,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("dir")] string Direction,
    [property: JsonPropertyName("start_url")] string StartAddress,
    [property: JsonPropertyName("scope")] string Scope,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("background_color")] string Background,
    [property: JsonPropertyName("theme_color")] string Bar,
    [property: JsonPropertyName("icons")] IReadOnlyList<AppIcon> Icons)
{
    public static AppManifest Of(PlanLetter letter)
    {
        var name = OfflineTexts.ResourceManager.GetString(nameof(OfflineTexts.AppName), PageLanguage.CultureOf(letter.Language))!;
        var icon = PageAsset.Icon;
        return new(
            letter.Address,
            name,
            name,
            letter.Language,
            PageLanguage.DirectionOf(letter.Language),
            letter.Address,
            letter.Address,
            "standalone",
            "#f4f7f8",
            "#0b5d6b",
            [new(icon.Address, "any", icon.Type, "any"), new(icon.Address, "any", icon.Type, "maskable")]);
    }
}

/// <summary>A picture of the app; drawn so that its outer fifth may be cut away.</summary>
public sealed record AppIcon(
    [property: JsonPropertyName("src")] string Source,
    [property: JsonPropertyName("sizes")] string Sizes,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("purpose")] string Purpose);
