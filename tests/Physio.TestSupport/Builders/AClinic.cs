using Physio.Data.Staff;
using Physio.Domain.Access;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Policies;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.TestSupport.Builders;

/// <summary>A clinic in which everything has happened once: one row of every kind that a clinic owns.</summary>
public sealed class AClinic
{
    public const string Therapist = "Anna Test";

    private AClinic(string name, DateTimeOffset now)
    {
        Clinic = Clinic.Found(name, "030 555 0100", "112", now);
        var therapist = StaffId.New();
        Patient = APatient.Named($"Patient of {name}").RegisteredAt(Id, now);
        Assessment = Assessment.Record(Id, Patient.Id, Guid.CreateVersion7(), AssessmentFacts.InRemission().Measured(now), Reports.Cautious(), therapist, Therapist, now);
        Exercise = Exercise.Create(Id, "test-bridge", AnExercise.Content(), Therapist, now);
        Exercise.Publish(now);
        Plan = Plan.Open(Id, Patient.Id);
        Plan.Issue(Guid.CreateVersion7(), Assessment.Id, PlanContentOf(Exercise), therapist, Therapist, DateOnly.FromDateTime(now.UtcDateTime).AddDays(Plan.DefaultReviewDays), now);
        Secret = LinkSecret.New();
        Link = ShareLink.Create(Id, Plan.Id, Secret, ShareLink.DefaultDays, Therapist, now);
        Tries = BirthYearTries.Start(Link, BirthYearTries.VisitorAt(Link.Id, "198.51.100.7"));
        Check = TodayCheck.Answer(TodayCheckId.New(), Link, Plan, [CheckSign.RacingPulse, CheckSign.NewLegWeakness], now);
        Report = SessionReport.Tell(Check, new ToldReport(SessionOutcome.Partly, new PainScore(3), new PainScore(5), "Hurt at the end"), now);
        Correction = Report.Correct(Report.Told with { PainAfter = new PainScore(6) }, now)!;
        Day = PaperDay.Tell(Plan, DateOnly.FromDateTime(now.UtcDateTime), now);
        Week = PaperWeek.Tell(Plan, PaperWeek.MondayOf(Day.Day), new PainScore(4), now);
        Alert = Alert.Raise(Plan, AlertKind.RedCheck, Check.Id.ToString(), "New leg weakness", now);
        Audit = AuditEntry.Of(Id, therapist, Therapist, "plan-issued", Patient.Id, "Version 1", now);
        Policy = ClinicPolicy.Draft(
            Id,
            "careful",
            1,
            new PolicyContent(
                ThresholdPolicy.SeedStrict with { Name = "careful" },
                [new LimitOrigin(nameof(ThresholdPolicy.HeartRateHighAbove), "House rule", Therapist, "", DateOnly.FromDateTime(now.UtcDateTime).AddYears(1))],
                "Hearts of our older patients"),
            therapist,
            Therapist,
            now);
        Favourite = FavouriteExercise.Of(Id, therapist, Exercise.Slug);
        Key = ApiKey.Create(Id, "Practice system", LinkSecret.New().Hash(), therapist, Therapist, now);
        Invite = new StaffInvite
        {
            Id = Guid.CreateVersion7(),
            ClinicId = Id,
            Email = "new@example.test",
            DisplayName = "New Colleague",
            Roles = StaffRoles.Therapist,
            SecretHash = LinkSecret.New().Hash(),
            CreatedAt = now,
            CreatedByName = Therapist,
            ExpiresAt = now.AddHours(StaffInvite.ValidHours),
        };
    }

    public Clinic Clinic { get; }

    public ClinicId Id => Clinic.Id;

    public Patient Patient { get; }

    public Assessment Assessment { get; }

    public Exercise Exercise { get; }

    public Plan Plan { get; }

    public LinkSecret Secret { get; }

    public ShareLink Link { get; }

    public BirthYearTries Tries { get; }

    public TodayCheck Check { get; }

    public SessionReport Report { get; }

    public ReportCorrection Correction { get; }

    public PaperDay Day { get; }

    public PaperWeek Week { get; }

    public Alert Alert { get; }

    public AuditEntry Audit { get; }

    public ClinicPolicy Policy { get; }

    public FavouriteExercise Favourite { get; }

    public ApiKey Key { get; }

    public StaffInvite Invite { get; }

    /// <summary>All of it; plan and exercise bring their versions and revisions along.</summary>
    public IReadOnlyList<object> Records => [Clinic, Patient, Assessment, Exercise, Plan, Link, Tries, Check, Report, Correction, Day, Week, Alert, Audit, Policy, Favourite, Key, Invite];

    public static AClinic Called(string name, DateTimeOffset now) => new(name, now);

    private static PlanContent PlanContentOf(Exercise exercise)
    {
        var content = exercise.Published!.Content;
        return new(
            [new PlanItem(exercise.Slug, 1, content, content.Dose.Start, ["Belongs to the moderate set", "Sättigt „Ziele“"], "Slowly")],
            "See you in two weeks",
            7,
            Reports.Cautious().Policy,
            Reports.Cautious());
    }
}
