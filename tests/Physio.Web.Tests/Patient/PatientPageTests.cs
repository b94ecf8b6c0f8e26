using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.TestSupport.Databases;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>A database with one story in it and the patient's pages over it.</summary>
public abstract class PatientPageTests : DatabaseTests
{
    private PatientHost? _host;

    protected PatientPageTests(Engine engine = Engine.Sqlite)
        : base(engine)
    {
    }

    protected PlanStory Story { get; private set; } = null!;
    protected PatientHost Host => _host!;
    protected DateTimeOffset Now => Database.Now;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Story = await TellAsync("Praxis am Park");
        _host = await PatientHost.StartAsync(Database);
    }

    public override async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<PlanStory> TellAsync(string clinic)
    {
        var story = PlanStory.In(clinic, Now);
        await Database.SaveAsync(story.Clinic.Id, story.Records, Cancellation);
        return story;
    }

    protected PhysioDbContext OpenStory() => Open(Story.Clinic.Id);

    protected async Task<T> AskAsync<T>(Func<PhysioDbContext, Task<T>> question)
    {
        await using var db = OpenStory();
        return await question(db);
    }

    protected async Task ChangeAsync(Func<PhysioDbContext, Task> change)
    {
        await using var db = OpenStory();
        await change(db);
        await db.SaveChangesAsync(Cancellation);
    }

    /// <summary>The therapist issues the plan again, with other choices for the patient's page.</summary>
    protected Task ChooseAsync(PatientOptions options) => ChangeAsync(async db =>
    {
        var plan = await db.Plans.SingleAsync(Cancellation);
        PlanStory.IssueAgain(plan, await db.PlanVersions.SingleAsync(row => row.PlanId == plan.Id && row.Number == plan.CurrentVersion, Cancellation), options, Now);
    });

    protected void AssertNoExerciseIn(string html) => Assert.All(Story.ExerciseNames, name => Assert.DoesNotContain(name, html, StringComparison.OrdinalIgnoreCase));

    protected static async Task<string> BodyOf(HttpResponseMessage response) => WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation));

    protected Task<List<Alert>> AlertsAsync() => AskAsync(db => Task.FromResult(db.Alerts.ToList()));
}
