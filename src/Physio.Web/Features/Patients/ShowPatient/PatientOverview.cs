using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>The one thing that most sensibly comes next for a patient.</summary>
public enum NextStep
{
    Assess,
    Compose,
    Share,
    Restore,
}

/// <summary>What stands above a patient's timeline.</summary>
public sealed record PatientOverview(
    PatientId Id,
    string Name,
    string? Phone,
    string? Email,
    IReadOnlyList<Equipment> Equipment,
    bool CanGetToFloor,
    bool Archived,
    Decision? LastDecision,
    DateTimeOffset? AssessedAt,
    PlanOverview? Plan,
    IReadOnlyList<OpenAlert> Alerts,
    IReadOnlyList<PainPoint> Pain)
{
    public NextStep Next => this switch
    {
        { Archived: true } => NextStep.Restore,
        { LastDecision: null or Decision.Hold or Decision.Refer } => NextStep.Assess,
        { Plan: null } or { Plan.FromNewestAssessment: false } => NextStep.Compose,
        { Plan.State.Status: PlanStatus.Issued, Plan.Opened: false } => NextStep.Share,
        _ => NextStep.Assess,
    };
}

/// <summary>The issued plan.</summary>
/// <param name="State">Version, dates and whether it is paused.</param>
/// <param name="Version">Counts changes: goes with the command to resume.</param>
/// <param name="PausedAt">Since when it is paused.</param>
/// <param name="PauseReason">Why, in words.</param>
/// <param name="FromNewestAssessment">No assessment has been made since.</param>
/// <param name="LiveLinks">Links that work now.</param>
/// <param name="Opened">A person has opened one of the links that work.</param>
public sealed record PlanOverview(
    PlanState State, long Version, DateTimeOffset? PausedAt, string? PauseReason, bool FromNewestAssessment, int LiveLinks, bool Opened);

/// <summary>Something that waits for a professional.</summary>
public sealed record OpenAlert(Guid Id, AlertKind Kind, string Detail, DateTimeOffset At);

/// <summary>Pain of one session, 0-10, where the patient gave it.</summary>
public sealed record PainPoint(DateTimeOffset At, int? Before, int? After, bool Red);
