using Microsoft.EntityFrameworkCore;
using Physio.Domain.Measures;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

/// <summary>Every aggregate comes back as it went in, and its snapshots byte for byte.</summary>
public abstract class RoundTripTests(Engine engine) : DatabaseTests(engine)
{
    private AClinic _clinic = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clinic = AClinic.Called("Praxis Rundweg", Database.Now.AddTicks(12345678));
        await Database.SaveAsync(_clinic.Id, _clinic.Records, Cancellation);
    }

    [Fact]
    public async Task A_clinic() => Same(_clinic.Clinic, await Open(_clinic.Id).Clinics.SingleAsync(Cancellation));

    [Fact]
    public async Task A_patient() => Same(_clinic.Patient, await Open(_clinic.Id).Patients.SingleAsync(Cancellation));

    [Fact]
    public async Task An_assessment_with_its_facts_and_report() => Same(_clinic.Assessment, await Open(_clinic.Id).Assessments.SingleAsync(Cancellation));

    [Fact]
    public async Task An_exercise_with_its_revisions() =>
        Same(_clinic.Exercise, await Open(_clinic.Id).Exercises.Include(exercise => exercise.Revisions).SingleAsync(Cancellation));

    [Fact]
    public async Task A_plan_with_its_versions() => Same(_clinic.Plan, await Open(_clinic.Id).Plans.Include(plan => plan.Versions).SingleAsync(Cancellation));

    [Fact]
    public async Task A_share_link() => Same(_clinic.Link, await Open(_clinic.Id).ShareLinks.SingleAsync(Cancellation));

    [Fact]
    public async Task A_check_of_today() => Same(_clinic.Check, await Open(_clinic.Id).TodayChecks.SingleAsync(Cancellation));

    [Fact]
    public async Task A_session_report() => Same(_clinic.Report, await Open(_clinic.Id).SessionReports.SingleAsync(Cancellation));

    [Fact]
    public async Task A_correction_of_a_report() => Same(_clinic.Correction, await Open(_clinic.Id).ReportCorrections.SingleAsync(Cancellation));

    [Fact]
    public async Task A_session_report_with_everything_that_can_be_told()
    {
        var check = TodayCheck.Answer(TodayCheckId.New(), _clinic.Link, _clinic.Plan, [], Database.Now);
        var report = SessionReport.Tell(
            check,
            new ToldReport(SessionOutcome.Partly, new PainScore(2), null, "ä")
            {
                Effort = SessionEffort.Right,
                WantsContact = true,
                Exercises = [new ExerciseResult("test-bridge", ExerciseAnswer.SkippedTooHard), new ExerciseResult("other", null, new PainScore(4))],
            },
            Database.Now);
        report.TellMorning(new PainScore(6), Database.Now.AddHours(12));
        await Database.SaveAsync(_clinic.Id, [check, report], Cancellation);

        var read = await Open(_clinic.Id).SessionReports.SingleAsync(row => row.Id == report.Id, Cancellation);

        Same(report, read);
        Assert.Equal(report.Told, read.Told);
    }

    [Fact]
    public async Task An_alert() => Same(_clinic.Alert, await Open(_clinic.Id).Alerts.SingleAsync(Cancellation));

    [Fact]
    public async Task An_audit_entry() => Same(_clinic.Audit, await Open(_clinic.Id).AuditEntries.SingleAsync(Cancellation));

    [Fact]
    public async Task A_policy_of_the_clinic() => Same(_clinic.Policy, await Open(_clinic.Id).ClinicPolicies.SingleAsync(Cancellation));

    [Fact]
    public async Task A_favourite_exercise() => Same(_clinic.Favourite, await Open(_clinic.Id).FavouriteExercises.SingleAsync(Cancellation));

    [Fact]
    public async Task A_key_of_the_interface() => Same(_clinic.Key, await Open(_clinic.Id).ApiKeys.SingleAsync(Cancellation));

    [Fact]
    public async Task A_staff_invite() => Same(_clinic.Invite, await Open(_clinic.Id).StaffInvites.SingleAsync(Cancellation));

    [Fact]
    public async Task Snapshots_are_stored_as_they_are_written()
    {
        await using var db = Open(_clinic.Id);

        Assert.Equal(Snapshots.Write(_clinic.Assessment.Facts), await TextAsync(db, "SELECT \"Facts\" AS \"Value\" FROM \"Assessments\""));
        Assert.Equal(Snapshots.Write(_clinic.Assessment.Report), await TextAsync(db, "SELECT \"Report\" AS \"Value\" FROM \"Assessments\""));
        Assert.Equal(Snapshots.Write(_clinic.Plan.Current.Content), await TextAsync(db, "SELECT \"Content\" AS \"Value\" FROM \"PlanVersions\""));
        Assert.Equal("""["racing-pulse","new-leg-weakness"]""", await TextAsync(db, "SELECT \"Signs\" AS \"Value\" FROM \"TodayChecks\""));
        Assert.Equal("red-check", await TextAsync(db, "SELECT \"Kind\" AS \"Value\" FROM \"Alerts\""));
    }

    [Fact]
    public void A_plan_of_before_the_choices_for_the_patient_is_read_with_the_usual_ones_and_written_as_it_was()
    {
        var before = Snapshots.Write(_clinic.Plan.Current.Content with { PatientOptions = null });

        var read = Snapshots.Read<PlanContent>(before);

        Assert.DoesNotContain("patientOptions", before, StringComparison.Ordinal);
        Assert.Equal(new PatientOptions(AsksPain: true, MayRepeat: false), read.Options);
        Assert.Equal(before, Snapshots.Write(read));
    }

    [Fact]
    public void Choices_for_the_patient_are_kept_with_the_plan()
    {
        var written = Snapshots.Write(_clinic.Plan.Current.Content with { PatientOptions = new PatientOptions(AsksPain: false, MayRepeat: true) });

        Assert.Contains(""" "patientOptions":{"asksPain":false,"mayRepeat":true}""".Trim(), written, StringComparison.Ordinal);
        Assert.Equal(new PatientOptions(AsksPain: false, MayRepeat: true), Snapshots.Read<PlanContent>(written).Options);
    }

    private static Task<string> TextAsync(PhysioDbContext db, string sql) => db.Database.SqlQueryRaw<string>(sql).SingleAsync(Cancellation);

    /// <summary>Compares every stored value, instants to the microsecond that both engines keep.</summary>
    private static void Same<T>(T saved, T read)
        where T : class =>
        Assert.Equal(StoredValues.Of(saved), StoredValues.Of(read));
}

public sealed class RoundTripOnSqlite() : RoundTripTests(Engine.Sqlite);

public sealed class RoundTripOnPostgres() : RoundTripTests(Engine.Postgres);
