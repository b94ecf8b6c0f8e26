using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.TestSupport.Builders;

/// <summary>A clinic's own policy: the default limits with one change, for whose value a reason is given.</summary>
public static class APolicy
{
    public const string Author = "Ada Admin";
    public const string Approver = "Ben Second";

    public static readonly StaffId AuthorId = StaffId.New();
    public static readonly StaffId ApproverId = StaffId.New();

    /// <summary>Content that passes every check on a day before the shipped review date.</summary>
    public static PolicyContent Content(Func<ThresholdPolicy, ThresholdPolicy>? change = null) =>
        ShippedPolicies.Default.AsBasis("For the patients of this test").Changed(change ?? (policy => policy));

    /// <summary>The same with other limits; each changed one says why.</summary>
    public static PolicyContent Changed(this PolicyContent content, Func<ThresholdPolicy, ThresholdPolicy> change)
    {
        var limits = change(content.Limits);
        var changed = PolicyLimits.Differing(content.Limits, limits).Select(limit => limit.Key).ToHashSet();
        return content with
        {
            Limits = limits,
            Origins = [.. content.Origins.Select(origin => changed.Contains(origin.Limit) ? origin with { Source = "Decision of the team" } : origin)],
        };
    }

    public static ClinicPolicy Draft(ClinicId clinic, string name, int number, DateTimeOffset now, Func<ThresholdPolicy, ThresholdPolicy>? change = null) =>
        ClinicPolicy.Draft(clinic, name, number, Content(change), AuthorId, Author, now);

    public static ClinicPolicy Approved(ClinicId clinic, string name, int number, DateTimeOffset now, Func<ThresholdPolicy, ThresholdPolicy>? change = null)
    {
        var policy = Draft(clinic, name, number, now, change);
        return policy.Approve(ApproverId, Approver, DateOnly.FromDateTime(now.UtcDateTime), now) is PolicyApproval.Approved
            ? policy
            : throw new InvalidOperationException("The policy of the test cannot be approved.");
    }
}
