using System.Globalization;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>
/// Whatever a patient, a therapist, an admin and a bad network do in whatever order: no page shows an exercise that is not allowed at that
/// moment, and no report counts twice. What is allowed is worked out beside the product, from what was done.
/// </summary>
public abstract class LinkModelTests(Engine engine) : PatientPageTests(engine)
{
    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("PHYSIO_SEQUENCES"), out var wanted) ? wanted : 12;

    public enum Step
    {
        Open,
        CheckNone,
        CheckShort,
        CheckSign,
        CheckFever,
        CheckNoFever,
        Report,
        ReportRedPain,
        AnswerIsLostAndSentAgain,
        ReportOtherwise,
        OldSession,
        OneExercise,
        Recall,
        FeverFound,
        HealthFound,
        NewVersion,
        Revoke,
        NewLink,
        AnHourLater,
        ADayLater,
    }

    [Fact]
    public Task S52_no_sequence_shows_an_exercise_that_is_not_allowed_now_nor_counts_a_report_twice() =>
        Gen.Select(Gen.Int[0, Enum.GetValues<Step>().Length - 1], Gen.Int[0, 999]).Array[5, 40].SampleAsync(
            async steps =>
            {
                var run = new Run(this, await TellAsync("Praxis " + Guid.NewGuid().ToString("N")));
                foreach (var (step, choice) in steps)
                {
                    await run.DoAsync((Step)step, choice);
                }

                await run.CountReportsAsync();
            },
            iter: Sequences,
            threads: 1);

    private sealed class Run(LinkModelTests tests, PlanStory story)
    {
        private readonly List<Guid> _checks = [];
        private readonly Dictionary<Guid, bool> _green = [];
        private readonly Dictionary<Guid, ShareLinkId> _ofLink = [];
        private readonly HashSet<Guid> _told = [];
        private readonly HashSet<string> _recalled = [];
        private HashSet<string> _issued = [.. story.Exercises.Select(exercise => exercise.Slug)];
        private Phone _phone = tests.Host.APhone();
        private (LinkSecret Secret, ShareLinkId Id) _link = (story.Secret, story.Link.Id);
        private bool _alive = true, _feverFound, _paused;
        private DateTimeOffset? _ownFever;
        private DateTimeOffset? _rest;
        private DateOnly _review = DateOnly.FromDateTime(tests.Now.UtcDateTime).AddDays(Plan.DefaultReviewDays);

        private string Address => $"/plan/{_link.Id.Value:N}";

        private bool IsOpen => _alive && !_feverFound && !_paused && !(_rest > tests.Now) && DateOnly.FromDateTime(tests.Now.UtcDateTime) <= _review
            && !(_ownFever + OwnReadings.CountFor > tests.Now);

        private IEnumerable<string> Allowed => IsOpen ? story.Exercises.Where(exercise => _issued.Contains(exercise.Slug) && !_recalled.Contains(exercise.Slug)).Select(exercise => exercise.Published!.Content.Name) : [];

        public Task DoAsync(Step step, int choice) => step switch
        {
            Step.Open => LookAsync(_phone.GetAsync($"/p/{_link.Secret.Text}")),
            Step.CheckNone => CheckAsync("none"),
            Step.CheckShort => CheckAsync("short"),
            Step.CheckSign => CheckAsync("send", ("sign", Slug.Of(Enum.GetValues<CheckSign>()[choice % Enum.GetValues<CheckSign>().Length]))),
            Step.CheckFever => CheckAsync("none", ("temperature", "38.6")),
            Step.CheckNoFever => CheckAsync("none", ("temperature", "36.8")),
            Step.Report => ReportAsync(choice, "3", "2"),
            Step.ReportRedPain => ReportAsync(choice, "3", "7"),
            Step.AnswerIsLostAndSentAgain => AgainAsync(choice, "2"),
            Step.ReportOtherwise => AgainAsync(choice, "1"),
            Step.OldSession => SessionAsync(choice, ""),
            Step.OneExercise => SessionAsync(choice, "/exercise/" + story.Exercises[choice % story.Exercises.Count].Slug),
            Step.Recall => RecallAsync(choice),
            Step.FeverFound => AssessAsync(38.5m),
            Step.HealthFound => AssessAsync(36.6m),
            Step.NewVersion => IssueAsync(choice),
            Step.Revoke => RevokeAsync(),
            Step.NewLink => NewLinkAsync(),
            Step.AnHourLater => WaitAsync(TimeSpan.FromHours(1)),
            _ => WaitAsync(TimeSpan.FromDays(1)),
        };

        public async Task CountReportsAsync()
        {
            await using var db = tests.Database.Open(story.Clinic.Id);
            var stored = await db.SessionReports.Select(report => report.CheckId).ToListAsync(Cancellation);
            Assert.Equal(_told.Order(), stored.Select(check => check.Value).Order());
        }

        private async Task LookAsync(Task<HttpResponseMessage> answer)
        {
            var page = await _phone.PageAsync(await answer);
            var shown = page.QuerySelectorAll("article.exercise h2").Select(name => name.TextContent).ToList();
            Assert.Empty(shown.Except(Allowed));
        }

        private async Task CheckAsync(string button, params (string, string)[] fields)
        {
            var check = Guid.NewGuid();
            var answer = _phone.PostAsync($"{Address}/check", [("check", check.ToString("N")), ("answer", button), .. fields]);
            await answer;
            if (_alive && Holds(_phone))
            {
                var sign = fields.Where(field => field.Item1 == "sign").Select(field => field.Item2).FirstOrDefault();
                _checks.Add(check);
                _green[check] = sign is null;
                _ofLink[check] = _link.Id;
                _paused |= sign is not null && Slug.TryParse<CheckSign>(sign, out var read) && CheckSigns.IsAlarm(read);
                _ownFever = fields.Any(field => field is ("temperature", "38.6")) ? tests.Now : fields.Any(field => field is ("temperature", "36.8")) ? null : _ownFever;
            }

            await LookAsync(answer);
        }

        private bool Holds(Phone phone) => phone.Cookies.Any(cookie => cookie.Path == Address && cookie.Value == _link.Secret.Text);

        private async Task ReportAsync(int choice, string before, string after)
        {
            if (_checks.Count == 0)
            {
                return;
            }

            var check = _checks[choice % _checks.Count];
            var answer = _phone.PostAsync($"{Address}/session/{check:N}/report", ("outcome", "done"), ("before", before), ("after", after), ("note", ""));
            await answer;
            if (_alive && Holds(_phone) && _green[check] && _ofLink[check] == _link.Id && _told.Add(check) && after == "7")
            {
                _rest = tests.Now.AddHours(PainRest.Hours);
            }

            await LookAsync(answer);
        }

        private async Task AgainAsync(int choice, string after)
        {
            await ReportAsync(choice, "3", after);
            await ReportAsync(choice, "3", after);
        }

        private Task SessionAsync(int choice, string below) =>
            _checks.Count == 0 ? Task.CompletedTask : LookAsync(_phone.GetAsync($"{Address}/session/{_checks[choice % _checks.Count]:N}{below}"));

        private async Task RecallAsync(int choice)
        {
            var slug = story.Exercises[choice % story.Exercises.Count].Slug;
            if (_recalled.Add(slug))
            {
                await ChangeAsync(async db => (await db.Exercises.SingleAsync(row => row.Slug == slug, Cancellation)).Retire("Recalled", null, tests.Now));
            }
        }

        private async Task AssessAsync(decimal degrees)
        {
            // Two assessments of the same moment would leave open which is the newest.
            tests.Database.Time.Advance(TimeSpan.FromMinutes(1));
            _feverFound = degrees >= 38m;
            await tests.Database.SaveAsync(story.Clinic.Id, [story.Assess(AssessmentFacts.InRemission().WithTemperature(degrees), tests.Now)], Cancellation);
        }

        private async Task IssueAsync(int choice)
        {
            if (_feverFound)
            {
                return;
            }

            _issued = [.. story.Exercises.Where((exercise, at) => at != choice % (story.Exercises.Count + 1) && !_recalled.Contains(exercise.Slug)).Select(exercise => exercise.Slug)];
            if (_issued.Count == 0)
            {
                _issued = [story.Exercises[0].Slug];
            }

            _review = DateOnly.FromDateTime(tests.Now.UtcDateTime).AddDays(Plan.DefaultReviewDays);
            (_rest, _paused) = (null, false);
            await ChangeAsync(async db =>
            {
                var plan = await db.Plans.Include(row => row.Versions).SingleAsync(Cancellation);
                PlanItem[] items = [.. story.Exercises.Where(exercise => _issued.Contains(exercise.Slug)).Select(exercise =>
                    new PlanItem(exercise.Slug, 1, exercise.Published!.Content, exercise.Published.Content.Dose.Start, ["Belongs to the set"]))];
                var assessment = await db.Assessments.OrderByDescending(row => row.AssessedAt).FirstAsync(Cancellation);
                plan.Issue(Guid.CreateVersion7(), assessment.Id, new PlanContent(items, "", 1, ThresholdPolicy.Default.Reference, assessment.Report), StaffId.New(), PlanStory.Therapist, _review, tests.Now);
                plan.Resume();
            });
        }

        private async Task RevokeAsync()
        {
            _alive = false;
            await ChangeAsync(async db =>
            {
                foreach (var link in await db.ShareLinks.ToListAsync(Cancellation))
                {
                    link.Revoke(tests.Now);
                }
            });
            await LookAsync(_phone.GetAsync(Address));
        }

        private async Task NewLinkAsync()
        {
            await RevokeAsync();
            var secret = LinkSecret.New();
            var link = ShareLink.Create(story.Clinic.Id, story.Plan.Id, secret, ShareLink.DefaultDays, PlanStory.Therapist, tests.Now);
            await tests.Database.SaveAsync(story.Clinic.Id, [link], Cancellation);
            (_link, _alive) = ((secret, link.Id), true);
            await LookAsync(_phone.GetAsync($"/p/{secret.Text}"));
        }

        private Task WaitAsync(TimeSpan time)
        {
            tests.Database.Time.Advance(time);
            return Task.CompletedTask;
        }

        private async Task ChangeAsync(Func<Data.PhysioDbContext, Task> change)
        {
            await using var db = tests.Database.Open(story.Clinic.Id);
            await change(db);
            await db.SaveChangesAsync(Cancellation);
        }
    }
}

public sealed class LinkModelOnSqlite() : LinkModelTests(Engine.Sqlite);

public sealed class LinkModelOnPostgres() : LinkModelTests(Engine.Postgres);
