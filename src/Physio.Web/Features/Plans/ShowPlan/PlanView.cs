using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Web.Features.Plans.ShowPlan;

/// <summary>What opening the plan page found.</summary>
public abstract record PlanAnswer
{
    private PlanAnswer()
    {
    }

    public sealed record Ready(PlanView View) : PlanAnswer;

    /// <summary>Nothing has been issued yet.</summary>
    public sealed record NoPlan : PlanAnswer;

    public sealed record NotFound : PlanAnswer;
}

/// <summary>A patient's issued plan with its history and what the link would show at this moment.</summary>
/// <param name="Versions">All versions, newest first; the first one is in use.</param>
/// <param name="Today">What the link shows now.</param>
/// <param name="RestUntil">End of the rest after red pain, in which the link shows nothing; null when there is none.</param>
public sealed record PlanView(
    PatientId Patient, IReadOnlyList<VersionView> Versions, Delivery Today, DateTimeOffset? RestUntil, string? PauseReason, DateTimeOffset? PausedAt, bool Archived)
{
    public VersionView Current => Versions[0];
}

/// <summary>One issued version.</summary>
/// <param name="Lines">What was issued, as a record.</param>
/// <param name="Note">The therapist's words to the patient.</param>
/// <param name="Options">What was chosen for the patient's page, in sentences.</param>
/// <param name="Changes">What it changed against the version before it, in sentences; empty for the first.</param>
public sealed record VersionView(
    int Number, DateTimeOffset IssuedAt, string IssuedByName, DateOnly ReviewOn, IReadOnlyList<IssuedLine> Lines, string Note, IReadOnlyList<string> Options, IReadOnlyList<string> Changes);
