using Physio.Domain.Patients;

namespace Physio.Web.Features.Today;

/// <summary>Why a patient needs attention, the most pressing first.</summary>
public enum AttentionKind
{
    RedCheck,
    PainRose,
    PainNextMorning,
    ContactWanted,
    PlanWithheld,
    LinkLocked,
    PlanPaused,
    ReviewPassed,
    ReviewSoon,
    LinkNotOpened,
}

/// <summary>One reason.</summary>
/// <param name="Kind">Decides the rank.</param>
/// <param name="Detail">What was reported, in words; empty when the kind says it all.</param>
/// <param name="At">When it came up.</param>
/// <param name="Day">The review date.</param>
/// <param name="Alert">The alert to mark as seen; null when time or a new plan settles it.</param>
public sealed record AttentionReason(AttentionKind Kind, string Detail, DateTimeOffset At, DateOnly? Day = null, Guid? Alert = null);

/// <summary>A patient who needs attention, with every reason.</summary>
public sealed record PatientAttention(PatientId Id, string Name, DateOnly BirthDate, int Age, string? Phone, long? PlanVersion, IReadOnlyList<AttentionReason> Reasons)
{
    public AttentionKind Rank => Reasons[0].Kind;
    public bool Paused => Reasons.Any(reason => reason.Kind == AttentionKind.PlanPaused);
    public IReadOnlyList<Guid> Alerts => [.. Reasons.Where(reason => reason.Alert is not null).Select(reason => reason.Alert!.Value)];
}

/// <summary>The work list of the start page.</summary>
/// <param name="Patients">Ranked.</param>
/// <param name="More">There were more than can be read at once.</param>
public sealed record AttentionList(IReadOnlyList<PatientAttention> Patients, bool More);
