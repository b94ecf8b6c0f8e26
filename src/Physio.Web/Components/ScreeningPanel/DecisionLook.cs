using MudBlazor;
using Physio.Domain.Screening;
using Severity = Physio.Domain.Screening.Severity;

namespace Physio.Web.Components.ScreeningPanel;

/// <summary>Word, icon and style of a decision or a finding's weight. The word and the icon always stand beside the colour.</summary>
public sealed record DecisionLook(string Word, string Icon, string Css)
{
    /// <summary>Nothing may be concluded yet.</summary>
    public static DecisionLook Incomplete => new(ScreeningPanelTexts.Incomplete, Icons.Material.Filled.HourglassEmpty, "open");

    public static DecisionLook Of(Decision decision) => decision switch
    {
        Decision.Clear => new(ScreeningPanelTexts.DecisionClear, Icons.Material.Filled.CheckCircle, "clear"),
        Decision.Caution => new(ScreeningPanelTexts.DecisionCaution, Icons.Material.Filled.Warning, "caution"),
        Decision.Hold => new(ScreeningPanelTexts.DecisionHold, Icons.Material.Filled.PauseCircle, "hold"),
        Decision.Refer => new(ScreeningPanelTexts.DecisionRefer, Icons.Material.Filled.LocalHospital, "refer"),
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "Unknown decision."),
    };

    public static DecisionLook Of(Severity severity) => severity switch
    {
        Severity.Note => new(ScreeningPanelTexts.SeverityNote, Icons.Material.Filled.Info, "note"),
        Severity.Caution => new(ScreeningPanelTexts.SeverityCaution, Icons.Material.Filled.Warning, "caution"),
        Severity.Hold => new(ScreeningPanelTexts.SeverityHold, Icons.Material.Filled.PauseCircle, "hold"),
        Severity.Refer => new(ScreeningPanelTexts.SeverityRefer, Icons.Material.Filled.LocalHospital, "refer"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Unknown severity."),
    };
}
