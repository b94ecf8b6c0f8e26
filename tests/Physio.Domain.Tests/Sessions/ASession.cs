using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.Domain.Tests.Sessions;

/// <summary>A session of a plan whose first version was issued a day before.</summary>
internal sealed class ASession
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(1));

    public ASession()
    {
        Plan = Plan.Open(ClinicId.New(), PatientId.New());
        Issue(Noon.AddDays(-1));
        Link = ShareLink.Create(Plan.ClinicId, Plan.Id, LinkSecret.New(), ShareLink.DefaultDays, "Anna", Noon);
        Check = TodayCheck.Answer(TodayCheckId.New(), Link, Plan, [], Noon);
    }

    public Plan Plan { get; }

    public ShareLink Link { get; }

    public TodayCheck Check { get; }

    public PlanVersion Issue(DateTimeOffset at) =>
        Plan.Issue(Guid.CreateVersion7(), AssessmentId.New(), new PlanContent([], "", 1, null!, null!), StaffId.New(), "Anna", new DateOnly(2026, 4, 1), at);

    public SessionReport Told(int? before, int? after, DateTimeOffset? at = null) => SessionReport.Tell(Check, Tells(before, after), at ?? Noon);

    public static ToldReport Tells(int? before, int? after) => new(SessionOutcome.Done, Score(before), Score(after), "");

    public static PainScore? Score(int? value) => value is { } score ? new PainScore(score) : null;
}
