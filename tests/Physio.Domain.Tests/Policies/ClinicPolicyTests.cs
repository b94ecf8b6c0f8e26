using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Policies;

/// <summary>Draft, four eyes, and then never changed again.</summary>
public sealed class ClinicPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly StaffId Ada = StaffId.New();
    private static readonly StaffId Ben = StaffId.New();

    private static readonly PolicyContent Content = ShippedPolicies.Default.AsBasis("Our older patients");

    private static PolicyContent With(Func<ThresholdPolicy, ThresholdPolicy> change) => Changed(Content, change);

    /// <summary>Other limits, each with a reason of its own.</summary>
    private static PolicyContent Changed(PolicyContent content, Func<ThresholdPolicy, ThresholdPolicy> change)
    {
        var limits = change(content.Limits);
        var changed = PolicyLimits.Differing(content.Limits, limits).Select(limit => limit.Key).ToHashSet();
        return content with
        {
            Limits = limits,
            Origins = [.. content.Origins.Select(origin => changed.Contains(origin.Limit) ? origin with { Source = "Decision of the team" } : origin)],
        };
    }

    private static ClinicPolicy Draft(PolicyContent? content = null) => ClinicPolicy.Draft(ClinicId.New(), "own", 3, content ?? Content, Ada, "Ada", Now);

    private static LimitOrigin OriginOf(ClinicPolicy policy, string limit) => policy.Content.OriginOf(PolicyLimits.Of(limit));

    [Fact]
    public void The_limits_carry_the_name_and_the_number_of_the_version()
    {
        var draft = Draft();
        draft.Rewrite(With(policy => policy with { Name = "default", Version = 99, HeartRateHighAbove = 110 }), Ada, "Ada", Now);

        Assert.Equal(new PolicyReference("own", 3), draft.Content.Limits.Reference);
    }

    [Fact]
    public void S53_whoever_wrote_a_version_last_cannot_approve_it()
    {
        var draft = Draft();

        Assert.IsType<PolicyApproval.SamePerson>(draft.Approve(Ada, "Ada", Today, Now));
        Assert.Equal(PolicyState.Draft, draft.State);
        draft.Rewrite(Content, Ben, "Ben", Now);
        Assert.IsType<PolicyApproval.SamePerson>(draft.Approve(Ben, "Ben", Today, Now));
        Assert.IsType<PolicyApproval.Approved>(draft.Approve(Ada, "Ada", Today, Now));
        Assert.Equal((PolicyState.Approved, Ada, "Ada", Now), (draft.State, draft.ApprovedBy, draft.ApprovedByName, draft.ApprovedAt));
    }

    [Fact]
    public void S53_a_stricter_version_needs_a_second_person_as_well()
    {
        var draft = Draft(With(policy => policy with { HeartRateHighAbove = 100 }));

        Assert.IsType<PolicyApproval.SamePerson>(draft.Approve(Ada, "Ada", Today, Now));
    }

    [Fact]
    public void S53_an_approved_version_never_changes_again()
    {
        var version = Draft();
        version.Approve(Ben, "Ben", Today, Now);
        var content = version.Content;

        Assert.Throws<InvalidOperationException>(() => version.Rewrite(With(policy => policy with { HeartRateHighAbove = 130 }), Ada, "Ada", Now));
        Assert.IsType<PolicyApproval.NoDraft>(version.Approve(Ada, "Ada", Today, Now));
        Assert.False(version.Discard());
        Assert.Same(content, version.Content);
        Assert.Equal(PolicyState.Approved, version.State);
    }

    [Fact]
    public void A_discarded_draft_is_neither_written_nor_approved()
    {
        var draft = Draft();

        Assert.True(draft.Discard());
        Assert.IsType<PolicyApproval.NoDraft>(draft.Approve(Ben, "Ben", Today, Now));
        Assert.Throws<InvalidOperationException>(() => draft.Rewrite(Content, Ada, "Ada", Now));
    }

    [Fact]
    public void S53_a_limit_that_is_no_longer_acceptable_is_not_approved()
    {
        var outside = Draft(With(policy => policy with { SystolicHighFrom = 201 }));
        var overdue = Draft();

        Assert.Equal(nameof(ThresholdPolicy.SystolicHighFrom), Assert.Single(Assert.IsType<PolicyApproval.Refused>(outside.Approve(Ben, "Ben", Today, Now)).Problems).Field);
        Assert.IsType<PolicyApproval.Refused>(overdue.Approve(Ben, "Ben", ShippedPolicies.ReviewOn, Now));
        Assert.Equal((PolicyState.Draft, PolicyState.Draft), (outside.State, overdue.State));
    }

    [Fact]
    public void Who_changes_a_limit_becomes_its_author_and_the_second_person_its_approver()
    {
        const string changed = nameof(ThresholdPolicy.HeartRateHighAbove);
        const string kept = nameof(ThresholdPolicy.OxygenLowBelow);
        var draft = Draft();
        draft.Rewrite(With(policy => policy with { HeartRateHighAbove = 110 }), Ben, "Ben", Now);

        Assert.Equal(("Ben", ""), (OriginOf(draft, changed).Author, OriginOf(draft, changed).Approver));
        Assert.Equal(("Physio", ""), (OriginOf(draft, kept).Author, OriginOf(draft, kept).Approver));
        draft.Approve(Ada, "Ada", Today, Now);
        Assert.All(draft.Content.Origins, origin => Assert.Equal("Ada", origin.Approver));

        var next = ClinicPolicy.Draft(draft.ClinicId, "own", 4, draft.Content, Ada, "Ada", Now);
        next.Rewrite(Changed(next.Content, policy => policy with { HeartRateHighAbove = 115 }), Ada, "Ada", Now);
        Assert.Equal(("Ada", ""), (OriginOf(next, changed).Author, OriginOf(next, changed).Approver));
        Assert.Equal(("Physio", "Ada"), (OriginOf(next, kept).Author, OriginOf(next, kept).Approver));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_limit_without_a_source_is_not_accepted(int length, bool accepted)
    {
        var origins = Content.Origins.Select(origin => origin.Limit == nameof(ThresholdPolicy.OxygenLowBelow) ? origin with { Source = new string('x', length) } : origin);
        var problems = PolicyCheck.Problems(Content with { Origins = [.. origins] }, Today);

        Assert.Equal(accepted ? [] : ["OxygenLowBelow.Source"], problems.Select(problem => problem.Field));
    }

    [Fact]
    public void A_changed_value_does_not_borrow_the_source_of_the_shipped_one()
    {
        var problem = Assert.Single(PolicyCheck.Problems(Content with { Limits = Content.Limits with { HeartRateHighAbove = 110 } }, Today));

        Assert.Equal("HeartRateHighAbove.Source", problem.Field);
        Assert.Equal("Heart rate, hold above: this source is given for 120/min; say what 110/min rests on.", problem.Sentence);
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-03", true)]
    [InlineData("2029-03-02", true)]
    [InlineData("2029-03-03", false)]
    public void A_review_lies_ahead_and_not_too_far(string day, bool accepted)
    {
        var origins = Content.Origins.Select(origin => origin.Limit == nameof(ThresholdPolicy.OxygenLowBelow)
            ? origin with { ReviewOn = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) } : origin);
        var problems = PolicyCheck.Problems(Content with { Origins = [.. origins] }, Today);

        Assert.Equal(accepted ? [] : ["OxygenLowBelow.ReviewOn"], problems.Select(problem => problem.Field));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_policy_says_what_it_is_for(int length, bool accepted) =>
        Assert.Equal(accepted, PolicyCheck.Problems(Content with { Purpose = new string('x', length) }, Today).Count == 0);
}
