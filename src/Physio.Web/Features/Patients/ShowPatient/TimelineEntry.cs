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
/// <param name="Told">What the report says now.</param>
/// <param name="Red">Red pain was told of it, also before a correction or on the next morning.</param>
public sealed record SessionEntry(Guid Id, DateTimeOffset At, int PlanVersion, ToldReport Told, bool Red)
    : TimelineEntry(At, TimelineKind.Session, $"session-{Id}")
{
    /// <summary>Pain on the next morning, 0-10; null when it was not told.</summary>
    public int? Morning { get; init; }

    public MorningPain? MorningMeans { get; init; }

    /// <summary>Names of the exercises that something was told of, by slug.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    /// <summary>What it said before, the newest correction first; null when it was never corrected.</summary>
    public IReadOnlyList<CorrectedReport>? Corrections { get; init; }

    public string NameOf(string slug) => Names?.GetValueOrDefault(slug) ?? slug;
}

/// <summary>What a report said until it was corrected.</summary>
public sealed record CorrectedReport(DateTimeOffset At, ToldReport Before);

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
