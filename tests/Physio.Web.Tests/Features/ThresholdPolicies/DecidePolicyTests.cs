using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Staff;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.ThresholdPolicies.DecidePolicy;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

/// <summary>Approving, giving up and putting in force.</summary>
public sealed class DecidePolicyTests : PolicyTests
{
    private Task<PolicyOutcome> ApproveAsync(ClinicPolicy draft, Person by) =>
        Use<ApprovePolicy>(by).ApproveAsync(draft.Name, draft.Number, draft.Version, Cancellation);

    private async Task<PolicyOutcome> UseAsync(string name, Person? by = null) =>
        await Use<PutInForce>(by).UseAsync(name, (await ClinicAsync()).Version, Cancellation);

    private async Task<ThresholdPolicy> InForceAsync()
    {
        await using var db = Database.Open(Own.Id);
        return await db.PolicyAsync(Own.Id, Cancellation);
    }

    [Fact]
    public async Task S53_the_writer_is_refused_and_a_second_admin_approves()
    {
        var draft = await DraftAsync();

        Assert.Equal(PolicyTexts.SecondPersonNeeded, Assert.Single(Assert.IsType<PolicyOutcome.Refused>(await ApproveAsync(draft, Ada)).Problems).Sentence);
        Assert.Equal((PolicyState.Draft, draft.Version), ((await StoredAsync(number: 2)).State, (await StoredAsync(number: 2)).Version));
        Assert.IsType<PolicyOutcome.Done>(await ApproveAsync(draft, Ben));
        Assert.Equal((PolicyState.Approved, APolicy.Approver), ((await StoredAsync(number: 2)).State, (await StoredAsync(number: 2)).ApprovedByName));
        Assert.Equal("own, version 2, written by Ada Admin", Assert.Single(await AuditAsync(ApprovePolicy.AuditAction)).Detail);
        Assert.IsType<PolicyOutcome.Refused>(await ApproveAsync(await StoredAsync(number: 2), Ben));
    }

    [Fact]
    public async Task S53_what_was_rewritten_since_it_was_read_is_not_approved()
    {
        var read = await DraftAsync();
        await SaveAsync(read, read.Content.Changed(policy => policy with { HeartRateHighAbove = 130 }));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ApproveAsync(read, Ben));
        Assert.Equal(PolicyState.Draft, (await StoredAsync(number: 2)).State);
    }

    [Fact]
    public async Task S53_only_what_was_approved_is_put_in_force_and_a_new_version_decides_at_once()
    {
        await Database.SaveAsync(Own.Id, [APolicy.Draft(Own.Id, "raw", 1, Database.Now)], Cancellation);
        Assert.IsType<PolicyOutcome.Refused>(await UseAsync("raw"));
        Assert.IsType<PolicyOutcome.Refused>(await UseAsync("nobody"));
        Assert.Equal("default", (await ClinicAsync()).PolicyName);

        Assert.Equal(new PolicyOutcome.Done(1), await UseAsync(Policy));
        Assert.Equal("own, version 1, instead of default", Assert.Single(await AuditAsync(PutInForce.AuditAction)).Detail);
        Assert.Equal(new PolicyReference(Policy, 1), (await InForceAsync()).Reference);

        await ApproveAsync(await DraftAsync(), Ben);
        Assert.Equal((new PolicyReference(Policy, 2), 110), ((await InForceAsync()).Reference, (await InForceAsync()).HeartRateHighAbove));
    }

    [Fact]
    public async Task S53_no_step_of_a_policy_rewrites_a_stored_report()
    {
        var before = await ReportsAsync();
        await UseAsync(Policy);
        await ApproveAsync(await DraftAsync(policy => policy with { SystolicHighFrom = 200, OxygenLowBelow = 88 }), Ben);
        await UseAsync("seed-strict");

        Assert.Equal(before, await ReportsAsync());
    }

    [Fact]
    public async Task S32_two_admins_cannot_put_two_policies_in_force_unseen()
    {
        var seen = (await ClinicAsync()).Version;
        await UseAsync(Policy);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Use<PutInForce>(Ben).UseAsync("seed-strict", seen, Cancellation));
        Assert.Equal(Policy, (await ClinicAsync()).PolicyName);
    }

    [Fact]
    public async Task A_draft_that_was_given_up_stays_to_be_read_and_its_number_is_not_used_again()
    {
        var draft = await DraftAsync();
        var discard = Use<DiscardPolicy>(Ben);

        Assert.IsType<PolicyOutcome.Done>(await discard.DiscardAsync(Policy, 2, draft.Version, Cancellation));
        Assert.IsType<PolicyOutcome.Refused>(await discard.DiscardAsync(Policy, 2, draft.Version + 1, Cancellation));
        Assert.IsType<PolicyOutcome.Refused>(await discard.DiscardAsync(Policy, 1, 1, Cancellation));
        Assert.Equal(PolicyState.Discarded, (await StoredAsync(number: 2)).State);
        Assert.Single(await AuditAsync(DiscardPolicy.AuditAction));
        Assert.Equal(3, (await DraftAsync()).Number);
    }

    [Fact]
    public async Task S19_the_policy_of_another_clinic_can_be_neither_approved_nor_given_up_nor_used()
    {
        Assert.IsType<PolicyOutcome.Refused>(await ApproveAsync(Foreign.Policy, Ben));
        Assert.IsType<PolicyOutcome.Refused>(await Use<DiscardPolicy>().DiscardAsync("careful", 1, 1, Cancellation));
        Assert.IsType<PolicyOutcome.Refused>(await UseAsync("careful"));
    }

    [Fact]
    public async Task S18_a_therapist_decides_nothing()
    {
        var draft = await DraftAsync();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => ApproveAsync(draft, Tom));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Use<DiscardPolicy>(Tom).DiscardAsync(Policy, 2, draft.Version, Cancellation));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => UseAsync(Policy, Tom));
    }

    [Fact]
    public async Task The_clinics_page_offers_its_approved_policies_and_takes_no_other()
    {
        await Database.SaveAsync(Own.Id, [APolicy.Draft(Own.Id, "raw", 1, Database.Now)], Cancellation);
        var clinics = Use<EditClinic>();
        var form = await clinics.LoadAsync(Cancellation);
        Assert.Equal(["default", "seed-strict", Policy], form.Policies.Select(policy => policy.Name));

        form.PolicyName = "raw";
        await Assert.ThrowsAsync<InvalidOperationException>(() => clinics.SaveAsync(form, Cancellation));
        form.PolicyName = Policy;
        await clinics.SaveAsync(form, Cancellation);
        Assert.Equal(new PolicyReference(Policy, 1), (await InForceAsync()).Reference);
    }

    private async Task<string> ReportsAsync()
    {
        await using var db = Database.Open(Own.Id);
        return string.Join('\n', (await db.Assessments.AsNoTracking().Select(row => row.Report).ToListAsync(Cancellation)).Select(Snapshots.Write));
    }
}
