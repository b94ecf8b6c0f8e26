using MudBlazor;
using Physio.Web.Components;

namespace Physio.Web.Features.Today;

/// <summary>Word, icon, colour and next action of each reason.</summary>
internal static class ReasonWords
{
    public static string Of(AttentionKind kind) => kind switch
    {
        AttentionKind.RedCheck => TodayTexts.RedCheck,
        AttentionKind.PainRose => TodayTexts.PainRose,
        AttentionKind.PainNextMorning => TodayTexts.PainNextMorning,
        AttentionKind.ContactWanted => TodayTexts.ContactWanted,
        AttentionKind.PlanWithheld => TodayTexts.PlanWithheld,
        AttentionKind.LinkLocked => TodayTexts.LinkLocked,
        AttentionKind.PlanPaused => TodayTexts.PlanPaused,
        AttentionKind.ReviewPassed => TodayTexts.ReviewPassed,
        AttentionKind.ReviewSoon => TodayTexts.ReviewSoon,
        _ => TodayTexts.LinkNotOpened,
    };

    public static string Detail(AttentionReason reason) => reason switch
    {
        { Day: { } day } => TodayTexts.ReviewOn.With(DisplayText.Of(day)),
        { Kind: AttentionKind.LinkNotOpened } => TodayTexts.SharedOn,
        _ => reason.Detail,
    };

    public static string Css(AttentionKind kind) => kind switch
    {
        AttentionKind.RedCheck or AttentionKind.PlanPaused => "refer",
        AttentionKind.PainRose or AttentionKind.PainNextMorning or AttentionKind.PlanWithheld or AttentionKind.LinkLocked or AttentionKind.ReviewPassed => "hold",
        AttentionKind.ReviewSoon or AttentionKind.ContactWanted => "caution",
        _ => "note",
    };

    public static string Icon(AttentionKind kind) => kind switch
    {
        AttentionKind.RedCheck => Icons.Material.Filled.Warning,
        AttentionKind.PainRose or AttentionKind.PainNextMorning => Icons.Material.Filled.TrendingUp,
        AttentionKind.ContactWanted => Icons.Material.Filled.Flag,
        AttentionKind.PlanWithheld => Icons.Material.Filled.VisibilityOff,
        AttentionKind.LinkLocked => Icons.Material.Filled.Lock,
        AttentionKind.PlanPaused => Icons.Material.Filled.PauseCircle,
        AttentionKind.ReviewPassed => Icons.Material.Filled.EventBusy,
        AttentionKind.ReviewSoon => Icons.Material.Filled.Event,
        _ => Icons.Material.Filled.LinkOff,
    };

    public static string Action(PatientAttention patient) => patient.Rank switch
    {
        AttentionKind.ReviewPassed or AttentionKind.ReviewSoon => TodayTexts.Assess,
        AttentionKind.LinkNotOpened => TodayTexts.Share,
        _ => TodayTexts.Open,
    };

    public static string Address(PatientAttention patient) => patient.Rank switch
    {
        AttentionKind.ReviewPassed or AttentionKind.ReviewSoon => $"/patients/{patient.Id}/assess",
        AttentionKind.LinkNotOpened => $"/patients/{patient.Id}/share",
        _ => $"/patients/{patient.Id}",
    };
}
