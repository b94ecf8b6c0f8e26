using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Sharing;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Plans.SharePlan;

namespace Physio.Web.Tests.Features.Plans.SharePlan;

public sealed class LinkOnSqliteTests() : LinkTests(Engine.Sqlite);

public sealed class LinkOnPostgresTests() : LinkTests(Engine.Postgres);

public abstract class LinkTests(Engine engine) : PlanTests(engine)
{
    [Fact]
    public async Task S02_only_the_hash_of_a_link_is_stored()
    {
        await IssuedAsync();

        var secret = await MadeAsync();

        await using var db = Open(Own.Id);
        Assert.Equal(secret.Hash(), (await db.ShareLinks.SingleAsync(Cancellation)).SecretHash);
        Assert.DoesNotContain(await db.AuditEntries.ToListAsync(Cancellation), entry => entry.Detail.Contains(secret.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(secret.Text, Snapshots.Write(await StateAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S03_a_new_link_ends_the_one_before()
    {
        await IssuedAsync();
        await MadeAsync();
        var second = await MadeAsync();

        await using var db = Open(Own.Id);
        var live = Assert.Single(await db.ShareLinks.ToListAsync(Cancellation), link => link.IsLive(Database.Now));
        Assert.Equal(second.Hash(), live.SecretHash);
        Assert.Equal(2, (await StateAsync()).Links.Count);
    }

    [Fact]
    public async Task S03_two_links_made_at_once_never_leave_two_that_work()
    {
        await IssuedAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await MadeAsync();
            }
            catch (DbUpdateConcurrencyException)
            {
                // The page says so; nothing was made.
            }
        }));

        await using var db = Open(Own.Id);
        Assert.Single(await db.ShareLinks.ToListAsync(Cancellation), link => link.IsLive(Database.Now));
    }

    [Fact]
    public async Task S03_a_link_expires_can_be_moved_within_180_days_and_revoked()
    {
        await IssuedAsync();
        await MadeAsync(days: 10);
        var id = (await StateAsync()).Live!.Id;

        Assert.Equal(LinkChange.Done, await Use<ChangeLink>().ExpireAfterAsync(Patient.Id, id, 180, Cancellation));
        Assert.Equal(LinkChange.DaysOutside, await Use<ChangeLink>().ExpireAfterAsync(Patient.Id, id, 181, Cancellation));
        Assert.Equal(Database.Now.AddDays(180), (await StateAsync()).Live!.ExpiresAt);
        Assert.Equal(LinkChange.Done, await Use<ChangeLink>().RevokeAsync(Patient.Id, id, Cancellation));
        Assert.Null((await StateAsync()).Live);
        Assert.Equal(LinkChange.Ended, await Use<ChangeLink>().ExpireAfterAsync(Patient.Id, id, 30, Cancellation));
    }

    [Fact]
    public async Task S03_a_link_past_its_expiry_is_not_live()
    {
        await IssuedAsync();
        await MadeAsync(days: 1);
        Database.Time.Advance(TimeSpan.FromDays(1));

        Assert.Null((await StateAsync()).Live);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(181)]
    public async Task Days_outside_the_range_make_no_link(int days)
    {
        await IssuedAsync();

        Assert.IsType<MakeLinkOutcome.DaysOutside>(await Use<MakeLink>().MakeAsync(Patient.Id, days, asksBirthYear: false, Cancellation));
        Assert.Empty((await StateAsync()).Links);
    }

    [Fact]
    public async Task Without_an_issued_plan_there_is_nothing_to_share()
    {
        Assert.IsType<SharingAnswer.NoPlan>(await Use<LoadSharing>().LoadAsync(Patient.Id, Cancellation));
        Assert.IsType<MakeLinkOutcome.NotFound>(await Use<MakeLink>().MakeAsync(Patient.Id, 90, asksBirthYear: false, Cancellation));
    }

    [Fact]
    public async Task H01_another_clinic_can_neither_see_make_nor_end_a_link()
    {
        await IssuedAsync();
        await MadeAsync();
        var foreign = Clinic.Found("Riverside", "", "112", Database.Now);
        await Database.SaveAsync(foreign.Id, [foreign], Cancellation);

        Assert.IsType<SharingAnswer.NotFound>(await Use<LoadSharing>(foreign.Id).LoadAsync(Patient.Id, Cancellation));
        Assert.IsType<MakeLinkOutcome.NotFound>(await Use<MakeLink>(foreign.Id).MakeAsync(Patient.Id, 90, asksBirthYear: false, Cancellation));
        Assert.Equal(LinkChange.NotFound, await Use<ChangeLink>(foreign.Id).RevokeAsync(Patient.Id, (await StateAsync()).Live!.Id, Cancellation));
        Assert.NotNull((await StateAsync()).Live);
    }

    private async Task<LinkSecret> MadeAsync(int days = 90) =>
        Assert.IsType<MakeLinkOutcome.Made>(await Use<MakeLink>().MakeAsync(Patient.Id, days, asksBirthYear: false, Cancellation)).Secret;

    private async Task<Sharing> StateAsync() =>
        Assert.IsType<SharingAnswer.Ready>(await Use<LoadSharing>().LoadAsync(Patient.Id, Cancellation)).Sharing;
}
