using Microsoft.EntityFrameworkCore;
using Physio.Data.Demo;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sharing;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Demo;

public abstract class DemoLinkTests(Engine engine) : DatabaseTests(engine)
{
    private ClinicId _clinic;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DemoData.LoadAsync(Database.Services, Cancellation);
        _clinic = await Open().Clinics.Where(clinic => clinic.Name == "Praxis am Park").Select(clinic => clinic.Id).SingleAsync(Cancellation);
    }

    [Fact]
    public async Task The_link_of_each_start_works_and_the_one_before_does_not()
    {
        var first = await NewLinkAsync();
        var second = await NewLinkAsync();

        Assert.False((await LinkOfAsync(first)).IsLive(Database.Now));
        Assert.True((await LinkOfAsync(second)).IsLive(Database.Now));
    }

    [Fact]
    public async Task The_links_that_therapists_gave_out_are_left_alone()
    {
        await NewLinkAsync();
        await NewLinkAsync();

        await using var db = Open(_clinic);
        Assert.All(await db.ShareLinks.Where(link => link.CreatedByName == "Anna Keller").ToListAsync(Cancellation), link => Assert.Null(link.RevokedAt));
    }

    [Fact]
    public async Task Its_plan_can_be_shown()
    {
        var plan = await PlanBehindAsync(await NewLinkAsync());

        Assert.True(IsShowable(plan));
        Assert.InRange(plan.Current.Content.Items.Count, 2, 5);
        Assert.Equal(2, plan.CurrentVersion);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(100)]
    public async Task A_plan_whose_review_is_due_is_issued_again(int daysLater)
    {
        Database.Time.Advance(TimeSpan.FromDays(daysLater));

        var plan = await PlanBehindAsync(await NewLinkAsync());

        Assert.True(IsShowable(plan));
        Assert.Equal(3, plan.CurrentVersion);
    }

    [Fact]
    public async Task A_paused_plan_is_issued_again()
    {
        await using (var db = Open(_clinic))
        {
            var planId = (await PlanBehindAsync(await NewLinkAsync())).Id;
            (await db.Plans.SingleAsync(row => row.Id == planId, Cancellation)).Pause("New leg weakness", Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.True(IsShowable(await PlanBehindAsync(await NewLinkAsync())));
    }

    [Fact]
    public async Task Without_the_demo_patient_there_is_no_link()
    {
        await using (var db = Open(_clinic))
        {
            (await db.Patients.SingleAsync(patient => patient.SearchName == Patient.Searchable("Lena Meier"), Cancellation)).Archive(Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Null(await DemoData.NewDemoLinkAsync(Database.Services, Cancellation));
    }

    private bool IsShowable(Plan plan) =>
        plan.PausedAt is null && plan.Current.ReviewOn > DateOnly.FromDateTime(Database.Now.UtcDateTime) && plan.Current.Content.Report.Decision == Decision.Clear;

    private async Task<LinkSecret> NewLinkAsync() =>
        await DemoData.NewDemoLinkAsync(Database.Services, Cancellation) ?? throw new InvalidOperationException("There is no demo patient.");

    private async Task<ShareLink> LinkOfAsync(LinkSecret secret)
    {
        await using var db = Open(_clinic);
        return await db.ShareLinks.SingleAsync(link => link.SecretHash == secret.Hash(), Cancellation);
    }

    private async Task<Plan> PlanBehindAsync(LinkSecret secret)
    {
        var link = await LinkOfAsync(secret);
        await using var db = Open(_clinic);
        return await db.Plans.Include(plan => plan.Versions).SingleAsync(plan => plan.Id == link.PlanId, Cancellation);
    }
}

public sealed class DemoLinkOnSqlite() : DemoLinkTests(Engine.Sqlite);

public sealed class DemoLinkOnPostgres() : DemoLinkTests(Engine.Postgres);
