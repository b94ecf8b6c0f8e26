using Physio.Domain.Assessments;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>Kinds of entries a timeline can be narrowed to.</summary>
public enum TimelineKind
{
    Assessment,
    Plan,
    Session,
    Check,
    Link,
}

/// <summary>One thing that happened in a patient's treatment.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Key">Unique in the timeline.</param>
public abstract record TimelineEntry(DateTimeOffset At, TimelineKind Kind, string Key);

/// <summary>An examination with its report as it was seen.</summary>
public sealed record AssessmentEntry(Guid Id, DateTimeOffset At, string ByName, ScreeningFacts Facts, ScreeningReport Report)
    : TimelineEntry(At, TimelineKind.Assessment, $"assessment-{Id}");

/// <summary>A version of the plan.</summary>
public sealed record PlanEntry(int Number, bool Current, DateTimeOffset At, string ByName, DateOnly ReviewOn, IReadOnlyList<IssuedLine> Lines, string Note)
    : TimelineEntry(At, TimelineKind.Plan, $"plan-{Number}");

/// <summary>A session as the patient reported it.</summary>
public sealed record SessionEntry(Guid Id, DateTimeOffset At, int PlanVersion, SessionOutcome Outcome, int? Before, int? After, bool Red, string Note)
    : TimelineEntry(At, TimelineKind.Session, $"session-{Id}");

/// <summary>A today's check that did not lead to a reported session: red ones, and those after which nothing was sent.</summary>
public sealed record CheckEntry(Guid Id, DateTimeOffset At, IReadOnlyList<CheckSign> Signs)
    : TimelineEntry(At, TimelineKind.Check, $"check-{Id}");

/// <summary>What happened to a link.</summary>
public sealed record LinkEntry(Guid Id, LinkEvent Event, DateTimeOffset At, string ByName, DateTimeOffset ExpiresAt)
    : TimelineEntry(At, TimelineKind.Link, $"link-{Id}-{Event}");

/// <summary>Moments in the life of a link.</summary>
public enum LinkEvent
{
    Created,
    Opened,
    Revoked,
    Expired,
}

/// <summary>The newest entries, and whether there are older ones.</summary>
public sealed record PatientTimeline(IReadOnlyList<TimelineEntry> Entries, bool More);
