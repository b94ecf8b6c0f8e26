namespace Physio.Web.Components;

/// <summary>A language a patient may read.</summary>
/// <param name="Tag">BCP 47 tag, as stored.</param>
/// <param name="OwnName">The name its readers use; it is the same in every language of the page.</param>
public sealed record Language(string Tag, string OwnName)
{
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", "English"),
        new("es", "Español"),
        new("ru", "Русский"),
        new("ar", "العربية"),
        new("de", "Deutsch"),
        new("fr", "Français"),
        new("it", "Italiano"),
        new("pt", "Português"),
        new("pl", "Polski"),
        new("tr", "Türkçe"),
        new("uk", "Українська"),
        new("zh", "中文"),
    ];

    /// <summary>English name and own name: "Spanish (Español)".</summary>
    public string Label
    {
        get
        {
            var name = ComponentTexts.ResourceManager.GetString("Language." + Tag, System.Globalization.CultureInfo.CurrentUICulture);
            return name is null || name == OwnName ? OwnName : $"{name} ({OwnName})";
        }
    }

    /// <summary>The words for a stored tag; the tag itself when it is not in the list.</summary>
    public static string NameOf(string tag) => All.FirstOrDefault(language => language.Tag == tag)?.Label ?? tag;
}
