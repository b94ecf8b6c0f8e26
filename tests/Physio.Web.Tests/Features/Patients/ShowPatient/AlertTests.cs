using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.TestSupport.Databases;
using Physio.Web.Components.Alerts;
using Physio.Web.Features.Patients.ShowPatient;

namespace Physio.Web.Tests.Features.Patients.ShowPatient;

public abstract class AlertTests(Engine engine) : ClinicTests(engine)
{
    private async Task<PatientOverview> PageAsync() => (await Use<LoadPatientOverview>().HandleAsync(Own.Patient.Id, Cancellation))!;

    private async Task PauseAsync(string reason)
    {
        await using var db = Open(Own.Id);
        (await db.Plans.SingleAsync(Cancellation)).Pause(reason, Database.Now);
        await db.SaveChangesAsync(Cancellation);
    }

    private Task<ResumeOutcome> ResumeAsync(PatientOverview seen) =>
        Use<ResumePlan>().HandleAsync(seen.Id, seen.Plan!.Version, [.. seen.Alerts.Select(alert => alert.Id)], Cancellation);

    [Fact]
    public async Task An_alert_is_marked_as_seen_once_and_leaves_a_trail()
    {
        Assert.IsType<ResolveOutcome.Seen>(await Use<ResolveAlert>().HandleAsync(Own.Alert.Id, Own.Patient.Id, Cancellation));
        var again = await Use<ResolveAlert>("Jan Test").HandleAsync(Own.Alert.Id, Own.Patient.Id, Cancellation);

        Assert.Equal("Anna Test", Assert.IsType<ResolveOutcome.SeenEarlier>(again).ByName);
        Assert.Empty((await PageAsync()).Alerts);
        await using var db = Open(Own.Id);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == "alert.seen", Cancellation));
    }

    [Fact]
    public async Task H01_an_alert_is_closed_neither_from_another_clinic_nor_from_another_patients_page()
    {
        Assert.IsType<ResolveOutcome.NotFound>(await Use<ResolveAlert>().HandleAsync(Foreign.Alert.Id, Foreign.Patient.Id, Cancellation));
        Assert.IsType<ResolveOutcome.NotFound>(await Use<ResolveAlert>().HandleAsync(Own.Alert.Id, Foreign.Patient.Id, Cancellation));
        Assert.Equal(ResumeOutcome.NotFound, await Use<ResumePlan>().HandleAsync(Foreign.Patient.Id, 1, [], Cancellation));
    }

    [Fact]
    public async Task Resuming_a_paused_plan_shows_it_again_closes_what_was_read_and_is_audited()
    {
        await PauseAsync("New leg weakness");

        Assert.Equal(ResumeOutcome.Resumed, await ResumeAsync(await PageAsync()));

        var page = await PageAsync();
        Assert.Null(page.Plan!.PausedAt);
        Assert.Empty(page.Alerts);
        await using var db = Open(Own.Id);
        Assert.Contains("New leg weakness", (await db.AuditEntries.SingleAsync(entry => entry.Action == "plan.resumed", Cancellation)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alarm_that_came_in_while_somebody_looked_is_never_closed_unread()
    {
        await PauseAsync("New leg weakness");
        var seen = await PageAsync();
        await Database.SaveAsync(Own.Id, [Alert.Raise(Own.Plan, AlertKind.RedCheck, "later", "Chest pain", Database.Now)], Cancellation);

        Assert.Equal(ResumeOutcome.SomethingNew, await ResumeAsync(seen));

        var page = await PageAsync();
        Assert.NotNull(page.Plan!.PausedAt);
        Assert.Equal(2, page.Alerts.Count);
    }

    [Fact]
    public async Task A_second_pause_while_somebody_looked_is_not_undone()
    {
        await PauseAsync("New leg weakness");
        var seen = await PageAsync();
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        await PauseAsync("Chest pain");

        Assert.Equal(ResumeOutcome.SomethingNew, await ResumeAsync(seen));
        Assert.Equal("Chest pain", (await PageAsync()).Plan!.PauseReason);
    }

    [Fact]
    public async Task A_plan_that_is_not_paused_is_not_resumed() =>
        Assert.Equal(ResumeOutcome.NotPaused, await ResumeAsync(await PageAsync()));

    [Fact]
    public async Task Archiving_revokes_the_links_and_restoring_brings_the_patient_back_without_one()
    {
        await Use<ArchivePatient>().ArchiveAsync(Own.Patient.Id, Cancellation);
        var archived = await PageAsync();
        await Use<ArchivePatient>().RestoreAsync(Own.Patient.Id, Cancellation);
        var restored = await PageAsync();

        Assert.Equal((true, 0, NextStep.Restore), (archived.Archived, archived.Plan!.LiveLinks, archived.Next));
        Assert.Equal((false, 0, NextStep.Share), (restored.Archived, restored.Plan!.LiveLinks, restored.Next));
        await using var db = Open(Own.Id);
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == "patient.archived" || entry.Action == "patient.restored", Cancellation));
    }

    public sealed class OnSqlite() : AlertTests(Engine.Sqlite);

    public sealed class OnPostgres() : AlertTests(Engine.Postgres);
}
