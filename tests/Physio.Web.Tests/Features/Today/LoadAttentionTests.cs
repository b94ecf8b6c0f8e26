using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Today;
using Physio.Web.Tests.Features.Patients;

namespace Physio.Web.Tests.Features.Today;

public abstract class LoadAttentionTests(Engine engine) : ClinicTests(engine)
{
    private async Task<IReadOnlyList<PatientAttention>> ReadAsync() => (await Use<LoadAttention>().HandleAsync(Cancellation)).Patients;

    private async Task<Patient> WithPlanAsync(string name, int reviewInDays = 14, Action<Plan>? then = null, AlertKind? alert = null, bool shared = false, bool archived = false)
    {
        var now = Database.Now;
        var patient = APatient.Named(name).RegisteredAt(Own.Id, now);
        var assessment = Assessment.Record(Own.Id, patient.Id, Guid.CreateVersion7(), AssessmentFacts.InRemission(), Reports.Clear(), StaffId.New(), "Anna Test", now);
        var plan = Plan.Open(Own.Id, patient.Id);
        plan.Issue(Guid.CreateVersion7(), assessment.Id, Own.Plan.Current.Content, StaffId.New(), "Anna Test", DateOnly.FromDateTime(now.UtcDateTime).AddDays(reviewInDays), now);
        then?.Invoke(plan);
        List<object> records = [patient, assessment, plan];
        if (alert is { } kind)
        {
            records.Add(Alert.Raise(plan, kind, Guid.CreateVersion7().ToString(), "Racing pulse", now));
        }

        if (shared)
        {
            records.Add(ShareLink.Create(Own.Id, plan.Id, LinkSecret.New(), ShareLink.DefaultDays, "Anna Test", now));
        }

        if (archived)
        {
            patient.Archive(now);
        }

        await Database.SaveAsync(Own.Id, records, Cancellation);
        return patient;
    }

    [Fact]
    public async Task The_most_pressing_reason_comes_first()
    {
        await WithPlanAsync("Unopened", reviewInDays: 30, shared: true);
        Database.Time.Advance(TimeSpan.FromDays(3));
        await WithPlanAsync("Due soon", reviewInDays: 3);
        await WithPlanAsync("Overdue", reviewInDays: -1);
        await WithPlanAsync("Paused", then: plan => plan.Pause("Chest pain", Database.Now));
        await WithPlanAsync("Withheld", alert: AlertKind.PlanWithheld);
        await WithPlanAsync("Pain", alert: AlertKind.PainRose);
        await WithPlanAsync("Red", alert: AlertKind.RedCheck);
        await WithPlanAsync("Nothing wrong");

        var names = (await ReadAsync()).Select(patient => patient.Name);

        // The clinic's first patient has the older red check, and a link nobody opened.
        Assert.Equal(["Red", "Patient of Park", "Pain", "Withheld", "Paused", "Overdue", "Due soon", "Unopened"], names);
    }

    [Fact]
    public async Task A_row_says_why_with_the_signs_in_words_and_offers_the_alert_to_mark()
    {
        var row = Assert.Single(await ReadAsync());

        var reason = Assert.Single(row.Reasons);
        Assert.Equal((AttentionKind.RedCheck, "New leg weakness", Own.Alert.Id), (reason.Kind, reason.Detail, reason.Alert));
        Assert.Equal("030 1234567", row.Phone);
    }

    [Fact]
    public async Task A_link_is_asked_about_when_nobody_has_opened_it_for_three_days()
    {
        await WithPlanAsync("Unopened", reviewInDays: 30, shared: true);
        Database.Time.Advance(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("Unopened", (await ReadAsync()).Select(patient => patient.Name));

        Database.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("Unopened", (await ReadAsync()).Select(patient => patient.Name));
    }

    [Fact]
    public async Task An_archived_patient_keeps_an_open_alert_on_the_list_but_no_reminder()
    {
        await WithPlanAsync("Archived with alert", reviewInDays: -1, alert: AlertKind.RedCheck, archived: true);
        await WithPlanAsync("Archived", reviewInDays: -1, archived: true);

        var rows = await ReadAsync();

        Assert.DoesNotContain("Archived", rows.Select(row => row.Name));
        Assert.Equal([AttentionKind.RedCheck], rows.Single(row => row.Name == "Archived with alert").Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public async Task H01_nobody_of_another_clinic_is_on_the_list_or_among_the_recent()
    {
        Assert.Equal(["Patient of Park"], (await ReadAsync()).Select(patient => patient.Name));
        Assert.Equal(["Patient of Park"], (await Use<LoadRecentPatients>().HandleAsync(Cancellation)).Select(patient => patient.Name));
    }

    public sealed class OnSqlite() : LoadAttentionTests(Engine.Sqlite);

    public sealed class OnPostgres() : LoadAttentionTests(Engine.Postgres);
}
