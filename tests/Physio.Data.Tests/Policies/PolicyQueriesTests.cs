using Microsoft.EntityFrameworkCore;
using Physio.Data.Policies;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Policies;

/// <summary>Which limits a name means, on both engines.</summary>
public abstract class PolicyQueriesTests(Engine engine) : DatabaseTests(engine)
{
    private AClinic _own = null!;
    private AClinic _foreign = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _own = AClinic.Called("Park", Database.Now);
        _foreign = AClinic.Called("Riverside", Database.Now);
        await Database.SaveAsync(_own.Id, _own.Records, Cancellation);
        await Database.SaveAsync(_foreign.Id, _foreign.Records, Cancellation);
    }

    [Fact]
    public async Task A_shipped_name_means_the_shipped_limits()
    {
        await using var db = Open(_own.Id);

        Assert.Equal(ThresholdPolicy.Default, await db.PolicyAsync(_own.Id, Cancellation));
        Assert.Equal(ThresholdPolicy.SeedStrict, await db.PolicyAsync(_own.Id, "seed-strict", Cancellation));
    }

    [Fact]
    public async Task S53_a_name_means_the_newest_version_that_was_approved_and_never_a_draft()
    {
        Assert.Null(await Open(_own.Id).PolicyAsync(_own.Id, "careful", Cancellation));
        await Database.SaveAsync(
            _own.Id,
            [
                APolicy.Approved(_own.Id, "own", 1, Database.Now, policy => policy with { HeartRateHighAbove = 110 }),
                APolicy.Approved(_own.Id, "own", 2, Database.Now, policy => policy with { HeartRateHighAbove = 112 }),
                Discarded("own", 3),
                APolicy.Draft(_own.Id, "own", 4, Database.Now, policy => policy with { HeartRateHighAbove = 130 }),
            ],
            Cancellation);
        await PutInForceAsync("own");

        await using var db = Open(_own.Id);
        var policy = await db.PolicyAsync(_own.Id, Cancellation);
        Assert.Equal((new PolicyReference("own", 2), 112), (policy.Reference, policy.HeartRateHighAbove));
        Assert.Equal(policy, await db.PolicyAsync(await db.Clinics.SingleAsync(clinic => clinic.Id == _own.Id, Cancellation), Cancellation));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("careful")]
    public async Task S53_a_name_in_force_that_nobody_knows_or_approved_loosens_nothing(string name)
    {
        await PutInForceAsync(name);
        await using var db = Open(_own.Id);

        Assert.Equal(ThresholdPolicy.Strictest, await db.PolicyAsync(_own.Id, Cancellation));
        Assert.Null(await db.PolicyAsync(_own.Id, name, Cancellation));
    }

    [Fact]
    public async Task The_policy_of_another_clinic_is_nobodys_here()
    {
        await Database.SaveAsync(_foreign.Id, [APolicy.Approved(_foreign.Id, "theirs", 1, Database.Now)], Cancellation);
        await PutInForceAsync("theirs");

        await using var db = Open(_own.Id);
        Assert.Null(await db.PolicyAsync(_own.Id, "theirs", Cancellation));
        Assert.Null(await db.PolicyAsync(_foreign.Id, "theirs", Cancellation));
        Assert.Equal(ThresholdPolicy.Strictest, await db.PolicyAsync(_own.Id, Cancellation));
    }

    [Fact]
    public async Task A_clinic_chooses_from_the_shipped_and_its_own_approved_policies()
    {
        await Database.SaveAsync(
            _own.Id,
            [APolicy.Approved(_own.Id, "zoo", 1, Database.Now), APolicy.Approved(_own.Id, "ant", 1, Database.Now), APolicy.Approved(_own.Id, "ant", 2, Database.Now)],
            Cancellation);

        var choices = await Open(_own.Id).PoliciesAsync(_own.Id, Cancellation);
        Assert.Equal([("default", 1), ("seed-strict", 1), ("ant", 2), ("zoo", 1)], choices.Select(choice => (choice.Limits.Name, choice.Limits.Version)));
    }

    [Fact]
    public async Task A_version_comes_back_with_the_origin_of_every_limit()
    {
        var saved = APolicy.Approved(_own.Id, "own", 1, Database.Now, policy => policy with { TemperatureHighFrom = 38.3m });
        await Database.SaveAsync(_own.Id, [saved], Cancellation);

        var read = await Open(_own.Id).ClinicPolicies.SingleAsync(row => row.Id == saved.Id, Cancellation);
        Assert.Equal(Snapshots.Write(saved.Content), Snapshots.Write(read.Content));
        Assert.Equal((PolicyLimits.All.Count, 38.3m), (read.Content.Origins.Count, read.Content.Limits.TemperatureHighFrom));
        Assert.All(read.Content.Origins, origin => Assert.Equal(APolicy.Approver, origin.Approver));
        Assert.Equal((APolicy.AuthorId, APolicy.ApproverId), (read.WrittenBy, read.ApprovedBy));
    }

    [Fact]
    public async Task Two_versions_never_share_a_number()
    {
        await Database.SaveAsync(_own.Id, [APolicy.Draft(_own.Id, "own", 1, Database.Now)], Cancellation);

        await Assert.ThrowsAsync<DbUpdateException>(() => Database.SaveAsync(_own.Id, [APolicy.Draft(_own.Id, "own", 1, Database.Now)], Cancellation));
        await Database.SaveAsync(_foreign.Id, [APolicy.Draft(_foreign.Id, "own", 1, Database.Now)], Cancellation);
    }

    [Fact]
    public async Task S53_another_policy_in_force_never_rewrites_a_stored_report()
    {
        var before = await StoredAsync();
        await Database.SaveAsync(_own.Id, [APolicy.Approved(_own.Id, "own", 1, Database.Now, policy => policy with { SystolicHighFrom = 160, SystolicRaisedFrom = 140 })], Cancellation);
        await PutInForceAsync("own");
        await Database.SaveAsync(_own.Id, [APolicy.Approved(_own.Id, "own", 2, Database.Now, policy => policy with { SystolicHighFrom = 200 })], Cancellation);

        Assert.Equal(200, (await Open(_own.Id).PolicyAsync(_own.Id, Cancellation)).SystolicHighFrom);
        Assert.Equal(before, await StoredAsync());
    }

    private async Task<(string Reports, string Plans)> StoredAsync()
    {
        await using var db = Open(_own.Id);
        return (
            string.Join('\n', await db.Database.SqlQueryRaw<string>("SELECT \"Report\" AS \"Value\" FROM \"Assessments\"").Order().ToListAsync(Cancellation)),
            string.Join('\n', await db.Database.SqlQueryRaw<string>("SELECT \"Content\" AS \"Value\" FROM \"PlanVersions\"").Order().ToListAsync(Cancellation)));
    }

    private ClinicPolicy Discarded(string name, int number)
    {
        var draft = APolicy.Draft(_own.Id, name, number, Database.Now);
        Assert.True(draft.Discard());
        return draft;
    }

    private async Task PutInForceAsync(string name)
    {
        await using var db = Open(_own.Id);
        (await db.Clinics.SingleAsync(clinic => clinic.Id == _own.Id, Cancellation)).ScreenBy(name);
        await db.SaveChangesAsync(Cancellation);
    }
}

public sealed class PolicyQueriesOnSqlite() : PolicyQueriesTests(Engine.Sqlite);

public sealed class PolicyQueriesOnPostgres() : PolicyQueriesTests(Engine.Postgres);
