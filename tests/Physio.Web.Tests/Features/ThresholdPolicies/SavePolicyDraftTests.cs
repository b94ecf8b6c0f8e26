using Microsoft.EntityFrameworkCore;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.ThresholdPolicies.EditPolicy;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

public sealed class SavePolicyDraftTests : PolicyTests
{
    [Fact]
    public async Task A_changed_limit_is_stored_with_its_author_and_told()
    {
        var draft = await DraftAsync(policy => policy with { TemperatureHighFrom = 37.8m }, Ben);

        var origin = draft.Content.OriginOf(PolicyLimits.Of(nameof(ThresholdPolicy.TemperatureHighFrom)));
        Assert.Equal((37.8m, APolicy.Approver, "", "Decision of the team"), (draft.Content.Limits.TemperatureHighFrom, origin.Author, origin.Approver, origin.Source));
        Assert.Equal("own, version 2; Temperature, hold from 38.0 °C → 37.8 °C", Assert.Single(await AuditAsync(SavePolicyDraft.AuditAction)).Detail);
    }

    public static TheoryData<string, decimal> Refused => new()
    {
        { nameof(ThresholdPolicy.TemperatureHighFrom), 38.6m },
        { nameof(ThresholdPolicy.SystolicHighFrom), 201 },
        { nameof(ThresholdPolicy.DiastolicHighFrom), 116 },
        { nameof(ThresholdPolicy.HeartRateHighAbove), 131 },
        { nameof(ThresholdPolicy.HeartRateLowBelow), 39 },
        { nameof(ThresholdPolicy.OxygenLowBelow), 87 },
        { nameof(ThresholdPolicy.HeartRateHighAbove), 99 },
        { nameof(ThresholdPolicy.SystolicHighFrom), 90 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task S53_a_limit_outside_its_bounds_or_a_hold_below_its_caution_changes_nothing(string key, decimal value)
    {
        var draft = await DraftAsync(policy => policy with { HeartRateCriticalAbove = 140 });
        var limit = PolicyLimits.Of(key);

        var refused = Assert.IsType<PolicyOutcome.Refused>(await SaveAsync(draft, draft.Content.Changed(policy => limit.Set(policy, value)) with { Purpose = "Other" }));

        Assert.StartsWith(limit.Name, Assert.Single(refused.Problems, problem => problem.Field == key).Sentence, StringComparison.Ordinal);
        var stored = await StoredAsync(number: 2);
        Assert.Equal((draft.Version, draft.Content.Limits, draft.Content.Purpose), (stored.Version, stored.Content.Limits, stored.Content.Purpose));
    }

    [Fact]
    public async Task Saving_the_same_twice_stores_it_once_and_keeps_its_writer()
    {
        var draft = await DraftAsync();

        Assert.IsType<PolicyOutcome.Done>(await SaveAsync(draft, draft.Content, Ben));
        Assert.Equal((draft.Version, APolicy.Author), ((await StoredAsync(number: 2)).Version, (await StoredAsync(number: 2)).WrittenByName));
        Assert.Single(await AuditAsync(SavePolicyDraft.AuditAction));
    }

    [Fact]
    public async Task S32_the_later_of_two_writers_is_refused()
    {
        var draft = await DraftAsync();
        Assert.IsType<PolicyOutcome.Done>(await SaveAsync(draft, draft.Content.Changed(policy => policy with { HeartRateHighAbove = 115 }), Ben));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => SaveAsync(draft, draft.Content.Changed(policy => policy with { OxygenLowishBelow = 96 })));
        Assert.Equal((115, 95), ((await StoredAsync(number: 2)).Content.Limits.HeartRateHighAbove, (await StoredAsync(number: 2)).Content.Limits.OxygenLowishBelow));
    }

    [Fact]
    public async Task S53_an_approved_version_is_not_written()
    {
        var approved = await StoredAsync();

        Assert.IsType<PolicyOutcome.Refused>(await SaveAsync(approved, approved.Content.Changed(policy => policy with { HeartRateHighAbove = 130 })));
        Assert.Equal(approved.Content.Limits, (await StoredAsync()).Content.Limits);
    }

    [Fact]
    public async Task S18_a_therapist_saves_no_draft()
    {
        var draft = await DraftAsync();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SaveAsync(draft, draft.Content, Tom));
    }
}
