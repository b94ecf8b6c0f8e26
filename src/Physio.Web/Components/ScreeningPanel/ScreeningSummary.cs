using Physio.Domain.Screening;
using Severity = Physio.Domain.Screening.Severity;

namespace Physio.Web.Components.ScreeningPanel;

/// <summary>The heading of a screening: the decision, or that it is not complete. Incomplete is never worded as clear or caution.</summary>
public static class ScreeningSummary
{
    private static readonly string[] OpenCodes = ["SC-UNANSWERED", "VT-MISSING"];

    /// <summary>
    /// Something the decision needs is still open. A referral or a hold that was found already stands whatever the rest will be.
    /// </summary>
    public static bool IsIncomplete(ScreeningReport? report, bool complete) =>
        report is null || (!HasStanding(report) && (!complete || IsHeldForAnswers(report)));

    public static DecisionLook LookOf(ScreeningReport? report, bool complete) =>
        report is null || IsIncomplete(report, complete) ? DecisionLook.Incomplete : DecisionLook.Of(report.Decision);

    public static string Sentence(ScreeningReport? report, bool complete) =>
        report is null || IsIncomplete(report, complete) ? ScreeningPanelTexts.IncompleteSentence
        : report.Decision switch
        {
            Decision.Clear => ScreeningPanelTexts.ClearSentence,
            Decision.Caution => ScreeningPanelTexts.CautionSentence,
            Decision.Hold => ScreeningPanelTexts.HoldSentence,
            _ => report.Urgency switch
            {
                Urgency.Emergency => ScreeningPanelTexts.EmergencySentence,
                Urgency.SameDay => ScreeningPanelTexts.SameDaySentence,
                _ => ScreeningPanelTexts.SoonSentence,
            },
        };

    private static bool IsHeldForAnswers(ScreeningReport report) => report.Findings.Any(finding => OpenCodes.Contains(finding.Code));

    private static bool HasStanding(ScreeningReport report) =>
        report.Findings.Any(finding => finding.Severity is Severity.Hold or Severity.Refer && !OpenCodes.Contains(finding.Code));
}
