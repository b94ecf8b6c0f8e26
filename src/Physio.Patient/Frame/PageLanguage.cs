using System.Globalization;
using System.Resources;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Mornings;
using Physio.PatientPages.Offline;
using Physio.PatientPages.Paper;
using Physio.PatientPages.Progress;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;
using Physio.PatientPages.YearLock;

namespace Physio.PatientPages.Frame;

/// <summary>
/// The language a page is written in: the patient's, when every text of the pages is shipped in it and every exercise of the plan
/// can be read in it. Otherwise the page is English as a whole: a page must be what it says it is, or a screen reader speaks it
/// with the wrong voice, and a half-translated stop sign is not understood (H13).
/// </summary>
public static class PageLanguage
{
    public const string Default = "en";

    /// <summary>Every text of the patient's pages, safety texts among them.</summary>
    private static readonly ResourceManager[] Texts =
    [
        CheckTexts.ResourceManager, LockTexts.ResourceManager, FrameTexts.ResourceManager, PaperTexts.ResourceManager, HandoutTexts.ResourceManager, SessionTexts.ResourceManager, PlayerTexts.ResourceManager, StartTexts.ResourceManager, OfflineTexts.ResourceManager, ScreeningTexts.ResourceManager, FigureLabels.ResourceManager,
        MorningTexts.ResourceManager, ProgressTexts.ResourceManager,
        DoseTexts.ResourceManager, LayTexts.ResourceManager,
    ];

    private static readonly string[] Candidates = ["es", "ru", "ar"];

    /// <summary>Languages in which no text is missing, the written one in front.</summary>
    public static IReadOnlyList<string> Offered { get; } = [Default, .. Candidates.Where(language => MissingIn(language).Count == 0)];

    /// <summary>Keys that have no text in a language; a language without a file of its own misses all.</summary>
    public static IReadOnlyList<string> MissingIn(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return [.. Texts.SelectMany(texts => Keys(texts, CultureInfo.InvariantCulture).Except(Keys(texts, culture)), (texts, key) => $"{texts.BaseName}: {key}")];
    }

    /// <param name="chosen">Chosen on the page: goes before the language in the patient's record.</param>
    internal static string For(string? chosen, string patientLanguage, TodaysPlan today)
    {
        var language = Wanted(chosen, patientLanguage);
        return CanSayEverything(today, language) ? language : Default;
    }

    /// <summary>For a page that says nothing of the plan.</summary>
    internal static string Wanted(string? chosen, string patientLanguage) =>
        chosen ?? Offered.FirstOrDefault(offered => patientLanguage.Equals(offered, StringComparison.OrdinalIgnoreCase)
            || patientLanguage.StartsWith(offered + "-", StringComparison.OrdinalIgnoreCase)) ?? Default;

    /// <summary>The language with the calendar of the clinic's own dates.</summary>
    internal static CultureInfo CultureOf(string language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? culture.DateTimeFormat.Calendar;
        return culture;
    }

    /// <summary>A sentence that the translations do not know yet is better read in English than not at all.</summary>
    private static bool CanSayEverything(TodaysPlan today, string language) => today.Delivery switch
    {
        Delivery.Open open => open.Items.All(item => item.Exercise.Content.CanBeReadIn(language)),
        Delivery.Closed closed => language == Default || closed.Findings.All(finding => finding.PatientText.Length == 0 || PatientWords.KeyOf(finding.PatientText) is not null),
        _ => true,
    };

    /// <summary>The language's name in that language, as a heading would write it.</summary>
    internal static string OwnNameOf(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return culture.TextInfo.ToUpper(culture.NativeName[0]) + culture.NativeName[1..];
    }

    /// <summary>“rtl” for languages that are written from right to left.</summary>
    internal static string DirectionOf(string language) => CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    private static IEnumerable<string> Keys(ResourceManager texts, CultureInfo culture) =>
        texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key) ?? [];
}
