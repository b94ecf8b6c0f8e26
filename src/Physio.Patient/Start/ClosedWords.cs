using System.Globalization;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Start;

/// <summary>Why there are no exercises now and what to do, in the patient's words.</summary>
public sealed record ClosedWords(string Title, IReadOnlyList<string> Sentences, bool Emergency)
{
    public static ClosedWords Of(TodaysPlan today) => today.Delivery switch
    {
        Delivery.Closed { Because: ClosedBecause.Screening } closed => Screening(StartTexts.ScreeningTitle, closed.Findings),
        Delivery.Closed { Because: ClosedBecause.OwnReading } closed => Reading(closed.Findings),
        Delivery.Closed { Because: ClosedBecause.Paused } => new(StartTexts.PausedTitle, [StartTexts.PausedText, StartTexts.PausedNext], false),
        Delivery.Closed { Because: ClosedBecause.ReviewDue } => new(StartTexts.ReviewTitle, [StartTexts.ReviewText, StartTexts.ReviewNext], false),
        Delivery.Open => new(StartTexts.RestTitle, [StartTexts.RestText.With(today.RestHours), StartTexts.RestUntil.With(today.RestUntil!.Value.ToString(FrameTexts.TimePattern, CultureInfo.CurrentCulture)), StartTexts.RestNext], false),
        _ => new(StartTexts.NothingTitle, [StartTexts.NothingText, StartTexts.NothingNext], false),
    };

    /// <summary>With an emergency nobody is asked to measure again first.</summary>
    private static ClosedWords Reading(IReadOnlyList<Finding> findings)
    {
        var words = Screening(StartTexts.ReadingTitle, findings);
        return words.Emergency ? words : words with { Sentences = [.. words.Sentences, StartTexts.ReadingNext.With((int)OwnReadings.CountFor.TotalHours)] };
    }

    private static ClosedWords Screening(string title, IReadOnlyList<Finding> findings)
    {
        List<string> words = [.. findings.Select(ScreeningWords.Of).Where(text => text.Length > 0).Distinct()];
        return new(
            title,
            words.Count > 0 ? words : [StartTexts.ScreeningText],
            findings.Any(finding => finding.Urgency == Urgency.Emergency));
    }
}
