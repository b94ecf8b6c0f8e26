using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Patients.ShowPatient;

namespace Physio.Web.Tests.Features.Patients.ShowPatient;

public abstract class TimelineTests(Engine engine) : ClinicTests(engine)
{
    private Task<PatientTimeline> ReadAsync(TimelineKind? only = null, int take = 20) =>
        Use<LoadTimeline>().HandleAsync(Own.Patient.Id, only, take, Cancellation);

    [Fact]
    public async Task Everything_stands_on_one_timeline_newest_first()
    {
        Database.Time.Advance(TimeSpan.FromHours(1));
        var red = TodayCheck.Answer(TodayCheckId.New(), Own.Link, Own.Plan, [CheckSign.Fever, CheckSign.ChestPain], Database.Now);
        await Database.SaveAsync(Own.Id, [red], Cancellation);
        Database.Time.Advance(TimeSpan.FromHours(1));
        await Database.SaveAsync(Own.Id, [Assessment.Record(Own.Id, Own.Patient.Id, Guid.CreateVersion7(), AssessmentFacts.InRemission(), Reports.Clear(), StaffId.New(), "Jan Test", Database.Now)], Cancellation);

        var timeline = await ReadAsync();

        Assert.Equal(timeline.Entries.OrderByDescending(entry => entry.At).Select(entry => entry.Key), timeline.Entries.Select(entry => entry.Key));
        Assert.Equal("Jan Test", Assert.IsType<AssessmentEntry>(timeline.Entries[0]).ByName);
        Assert.Equal([CheckSign.Fever, CheckSign.ChestPain], Assert.IsType<CheckEntry>(timeline.Entries[1]).Signs);
        Assert.Equal(Enum.GetValues<TimelineKind>(), timeline.Entries.Select(entry => entry.Kind).Distinct().Order());
    }

    [Fact]
    public async Task An_assessment_keeps_its_report_and_facts_as_they_were_seen()
    {
        var entry = Assert.IsType<AssessmentEntry>(Assert.Single((await ReadAsync(TimelineKind.Assessment)).Entries));

        Assert.Equal(Own.Assessment.Report.Findings, entry.Report.Findings);
        Assert.Equal(Own.Assessment.Facts.Vitals, entry.Facts.Vitals);
    }

    [Fact]
    public async Task A_session_tells_pain_before_and_after_and_whether_it_is_red()
    {
        var entry = Assert.IsType<SessionEntry>(Assert.Single((await ReadAsync(TimelineKind.Session)).Entries));

        Assert.Equal((SessionOutcome.Partly, 3, 6, true, "Hurt at the end"), (entry.Told.Outcome, entry.Told.PainBefore?.Value, entry.Told.PainAfter?.Value, entry.Red, entry.Told.Note));
    }

    [Fact]
    public async Task A_session_tells_effort_flag_single_exercises_the_next_morning_and_what_it_said_before()
    {
        var check = TodayCheck.Answer(TodayCheckId.New(), Own.Link, Own.Plan, [], Database.Now);
        var first = new ToldReport(SessionOutcome.Done, new PainScore(2), new PainScore(7), "Typed 7, meant 1");
        var report = SessionReport.Tell(check, first, Database.Now);
        var told = first with
        {
            PainAfter = new PainScore(1),
            Effort = SessionEffort.Hard,
            WantsContact = true,
            Exercises = [new ExerciseResult(Own.Exercise.Slug, ExerciseAnswer.Stopped, new PainScore(4))],
        };
        var correction = report.Correct(told, Database.Now.AddMinutes(5))!;
        report.TellMorning(new PainScore(3), Database.Now.AddHours(14));
        await Database.SaveAsync(Own.Id, [check, report, correction], Cancellation);

        var entry = (await ReadAsync(TimelineKind.Session)).Entries.OfType<SessionEntry>().Single(row => row.Id == report.Id.Value);

        Assert.Equal(told, entry.Told);
        Assert.True(entry.Red);
        Assert.Equal((3, MorningPain.NotSettled), (entry.Morning, entry.MorningMeans));
        Assert.Equal(Own.Exercise.Published!.Content.Name, entry.NameOf(Own.Exercise.Slug));
        Assert.Equal(first, Assert.Single(entry.Corrections!).Before);
    }

    [Fact]
    public async Task A_long_history_is_read_a_page_at_a_time()
    {
        for (var i = 0; i < 30; i++)
        {
            Database.Time.Advance(TimeSpan.FromMinutes(1));
            var check = TodayCheck.Answer(TodayCheckId.New(), Own.Link, Own.Plan, [], Database.Now);
            await Database.SaveAsync(Own.Id, [check, SessionReport.Tell(check, SessionOutcome.Done, new PainScore(3), new PainScore(2), "", Database.Now)], Cancellation);
        }

        var first = await ReadAsync(TimelineKind.Session, 20);
        var all = await ReadAsync(TimelineKind.Session, 40);

        Assert.Equal((20, true), (first.Entries.Count, first.More));
        Assert.Equal((31, false), (all.Entries.Count, all.More));
        Assert.Equal(first.Entries, all.Entries.Take(20));
    }

    [Fact]
    public async Task H01_the_timeline_and_page_of_another_clinics_patient_are_not_found()
    {
        Assert.Empty((await Use<LoadTimeline>().HandleAsync(Foreign.Patient.Id, null, 20, Cancellation)).Entries);
        Assert.Null(await Use<LoadPatientOverview>().HandleAsync(Foreign.Patient.Id, Cancellation));
        Assert.False(await Use<ArchivePatient>().ArchiveAsync(Foreign.Patient.Id, Cancellation));
    }

    public sealed class OnSqlite() : TimelineTests(Engine.Sqlite);

    public sealed class OnPostgres() : TimelineTests(Engine.Postgres);
}
