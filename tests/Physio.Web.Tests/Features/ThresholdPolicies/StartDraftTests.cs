using Physio.Domain.Policies;
using Physio.TestSupport.Builders;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.ThresholdPolicies.EditPolicy;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

public sealed class StartDraftTests : PolicyTests
{
    private Task<PolicyOutcome> StartAsync(string name, string basis = "default", string purpose = "Because", Person? by = null) =>
        Use<StartDraft>(by).NewAsync(new NewPolicyForm { Name = name, Basis = basis, Purpose = purpose }, Cancellation);

    private static string FieldOf(PolicyOutcome outcome) => Assert.Single(Assert.IsType<PolicyOutcome.Refused>(outcome).Problems).Field;

    [Fact]
    public async Task A_policy_begins_as_a_draft_with_the_limits_of_another_and_without_an_approver()
    {
        Assert.Equal(new PolicyOutcome.Done(1), await StartAsync(" older-hearts ", "seed-strict"));

        var draft = await StoredAsync("older-hearts");
        Assert.Equal((PolicyState.Draft, 100, "older-hearts", 1), (draft.State, draft.Content.Limits.HeartRateHighAbove, draft.Content.Limits.Name, draft.Content.Limits.Version));
        Assert.All(draft.Content.Origins, origin => Assert.Equal("", origin.Approver));
        Assert.Equal("older-hearts, version 1, from seed-strict", Assert.Single(await AuditAsync(StartDraft.AuditAction)).Detail);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Older Hearts")]
    [InlineData("compare")]
    [InlineData("default")]
    [InlineData("seed-strict")]
    [InlineData("own")]
    public async Task A_name_that_cannot_be_had_is_refused(string name)
    {
        Assert.Equal(nameof(NewPolicyForm.Name), FieldOf(await StartAsync(name)));
        Assert.Empty(await AuditAsync(StartDraft.AuditAction));
    }

    [Fact]
    public async Task The_name_of_another_clinics_policy_is_free() => Assert.IsType<PolicyOutcome.Done>(await StartAsync(Foreign.Policy.Name));

    [Fact]
    public async Task A_basis_of_another_clinic_is_unknown_here() => Assert.Equal(nameof(NewPolicyForm.Basis), FieldOf(await StartAsync("mine", "careful:1")));

    [Fact]
    public async Task A_purpose_is_needed() => Assert.Equal(nameof(NewPolicyForm.Purpose), FieldOf(await StartAsync("mine", purpose: " ")));

    [Fact]
    public async Task The_next_version_is_copied_from_the_newest_approved_one_and_only_one_draft_waits()
    {
        Assert.Equal(new PolicyOutcome.Done(2), await Use<StartDraft>().NextAsync(Policy, Cancellation));

        Assert.Equal((await StoredAsync()).Content.Origins, (await StoredAsync(number: 2)).Content.Origins);
        Assert.IsType<PolicyOutcome.Refused>(await Use<StartDraft>().NextAsync(Policy, Cancellation));
        Assert.IsType<PolicyOutcome.Refused>(await Use<StartDraft>().NextAsync("nobody", Cancellation));
    }

    [Fact]
    public async Task Two_admins_who_begin_the_same_version_at_once_leave_one_draft()
    {
        var (one, other) = (Use<StartDraft>(), Use<StartDraft>(Ben));
        var outcomes = await Task.WhenAll(Task.Run(() => one.NextAsync(Policy, Cancellation)), Task.Run(() => other.NextAsync(Policy, Cancellation)));

        Assert.Single(outcomes, outcome => outcome is PolicyOutcome.Done);
        Assert.Single(outcomes, outcome => outcome is PolicyOutcome.Refused);
    }

    [Fact]
    public async Task S18_a_therapist_writes_no_policy()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => StartAsync("mine", by: Tom));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Use<StartDraft>(Tom).NextAsync(Policy, Cancellation));
        Assert.Equal(APolicy.Author, (await StoredAsync()).WrittenByName);
    }
}
