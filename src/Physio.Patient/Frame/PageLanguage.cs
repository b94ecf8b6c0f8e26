namespace Physio.PatientPages.Frame;

/// <summary>
/// The language a page is written in: the patient's, when its texts are shipped. A page must name the language it is really in,
/// or a screen reader speaks it with the wrong voice.
/// </summary>
internal static class PageLanguage
{
    public const string Default = "en";
    private static readonly string[] Shipped = [Default];

    public static string For(string patientLanguage) =>
        Shipped.FirstOrDefault(language => patientLanguage.Equals(language, StringComparison.OrdinalIgnoreCase)
            || patientLanguage.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)) ?? Default;
}
