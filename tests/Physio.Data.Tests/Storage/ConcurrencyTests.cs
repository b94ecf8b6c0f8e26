using Microsoft.EntityFrameworkCore;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

/// <summary>Two people, two clicks, two tabs: nothing is lost in silence and nothing is stored twice.</summary>
public abstract class ConcurrencyTests(Engine engine) : DatabaseTests(engine)
{
    private AClinic _clinic = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clinic = AClinic.Called("Praxis Zugleich", Database.Now);
        await Database.SaveAsync(_clinic.Id, _clinic.Records, Cancellation);
    }

    [Fact]
    public async Task S32_the_later_of_two_savers_is_refused()
    {
        await using var first = Open(_clinic.Id);
        await using var second = Open(_clinic.Id);
        var mine = await first.Patients.SingleAsync(Cancellation);
        var yours = await second.Patients.SingleAsync(Cancellation);
        mine.Describe(APatient.Named("Mine").Details());
        yours.Describe(APatient.Named("Yours").Details());

        await first.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
        Assert.Equal("Mine", await Open(_clinic.Id).Patients.Select(patient => patient.Name).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task S32_a_save_based_on_an_old_version_is_refused()
    {
        await using (var colleague = Open(_clinic.Id))
        {
            (await colleague.Patients.SingleAsync(Cancellation)).Describe(APatient.Named("Changed").Details());
            await colleague.SaveChangesAsync(Cancellation);
        }

        await using var db = Open(_clinic.Id);
        var patient = await db.Patients.SingleAsync(Cancellation);
        db.ExpectVersion(patient, seen: 1);
        patient.Describe(APatient.Named("Mine").Details());

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task S32_editing_a_revision_counts_as_a_change_of_its_exercise()
    {
        await using var first = Open(_clinic.Id);
        await using var second = Open(_clinic.Id);
        var mine = await first.Exercises.Include(exercise => exercise.Revisions).SingleAsync(Cancellation);
        var yours = await second.Exercises.Include(exercise => exercise.Revisions).SingleAsync(Cancellation);
        mine.Edit(AnExercise.Content("Mine"), "A", Database.Now);
        await first.SaveChangesAsync(Cancellation);
        mine.Edit(AnExercise.Content("Mine again"), "A", Database.Now);
        await first.SaveChangesAsync(Cancellation);
        yours.Retire("Replaced", null, Database.Now);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
        Assert.Equal(3, await Open(_clinic.Id).Exercises.Select(exercise => exercise.Version).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task S32_of_two_corrections_of_a_report_the_later_one_is_refused_and_has_to_start_again()
    {
        await using var first = Open(_clinic.Id);
        await using var second = Open(_clinic.Id);
        var mine = await first.SessionReports.SingleAsync(Cancellation);
        var yours = await second.SessionReports.SingleAsync(Cancellation);
        first.Add(mine.Correct(mine.Told with { Note = "Mine" }, Database.Now)!);
        second.Add(yours.Correct(yours.Told with { Note = "Yours" }, Database.Now)!);

        await first.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
        Assert.Equal("Mine", await Open(_clinic.Id).SessionReports.Select(report => report.Note).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task Saving_without_a_change_counts_nothing()
    {
        await using var db = Open(_clinic.Id);
        var plan = await db.Plans.Include(plan => plan.Versions).SingleAsync(Cancellation);
        _ = await db.Patients.SingleAsync(Cancellation);

        Assert.Equal(0, await db.SaveChangesAsync(Cancellation));
        Assert.Equal(1, plan.Version);
    }

    [Fact]
    public Task S31_an_assessment_is_stored_once_however_often_it_is_sent() => IsRefusedAsync(Assessment.Record(
        _clinic.Id, _clinic.Patient.Id, _clinic.Assessment.OperationId, _clinic.Assessment.Facts, _clinic.Assessment.Report, StaffId.New(), "B", Database.Now));

    [Fact]
    public async Task S31_a_plan_version_is_issued_once_however_often_it_is_sent()
    {
        await using var db = Open(_clinic.Id);
        var plan = await db.Plans.Include(plan => plan.Versions).SingleAsync(Cancellation);
        var shown = plan.Current;
        plan.Issue(shown.OperationId, shown.AssessmentId, shown.Content, StaffId.New(), "B", shown.ReviewOn, Database.Now);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
        Assert.Equal(1, await Open(_clinic.Id).Plans.Select(row => row.CurrentVersion).SingleAsync(Cancellation));
    }

    [Fact]
    public Task A_patient_has_one_plan() => IsRefusedAsync(Plan.Open(_clinic.Id, _clinic.Patient.Id));

    [Fact]
    public Task S31_a_session_is_reported_once() => IsRefusedAsync(SessionReport.Tell(_clinic.Check, SessionOutcome.Done, null, null, "", Database.Now));

    [Fact]
    public Task S31_a_check_is_answered_once() => IsRefusedAsync(TodayCheck.Answer(_clinic.Check.Id, _clinic.Link, _clinic.Plan, [], Database.Now));

    [Fact]
    public Task One_cause_raises_one_alert() => IsRefusedAsync(Alert.Raise(_clinic.Plan, _clinic.Alert.Kind, _clinic.Alert.Cause, "Again", Database.Now));

    private async Task IsRefusedAsync(object twin)
    {
        await using var db = Open(_clinic.Id);
        db.Add(twin);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
    }
}

public sealed class ConcurrencyOnSqlite() : ConcurrencyTests(Engine.Sqlite);

public sealed class ConcurrencyOnPostgres() : ConcurrencyTests(Engine.Postgres);
