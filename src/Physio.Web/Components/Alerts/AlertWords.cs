namespace Physio.Web.Components.Alerts;

/// <summary>What is said after an alert was looked at.</summary>
public static class AlertWords
{
    public static string Of(ResolveOutcome outcome) => outcome switch
    {
        ResolveOutcome.Seen => ComponentTexts.AlertSeen,
        ResolveOutcome.SeenEarlier earlier => ComponentTexts.AlertSeenEarlier.With(earlier.ByName),
        _ => ComponentTexts.AlertGone,
    };

    public static string Of(ResumeOutcome outcome) => outcome switch
    {
        ResumeOutcome.Resumed => ComponentTexts.PlanResumed,
        ResumeOutcome.SomethingNew => ComponentTexts.PlanHasNews,
        _ => ComponentTexts.PlanNotPaused,
    };

    public static MudBlazor.Severity Severity(ResolveOutcome outcome) =>
        outcome is ResolveOutcome.Seen ? MudBlazor.Severity.Success : MudBlazor.Severity.Info;

    public static MudBlazor.Severity Severity(ResumeOutcome outcome) => outcome switch
    {
        ResumeOutcome.Resumed => MudBlazor.Severity.Success,
        ResumeOutcome.SomethingNew => MudBlazor.Severity.Warning,
        _ => MudBlazor.Severity.Info,
    };
}
