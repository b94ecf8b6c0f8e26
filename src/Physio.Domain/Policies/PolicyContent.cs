using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>What a version of a policy says: its limits, and for each where it comes from.</summary>
/// <param name="Limits">The limits; name and version are those of the policy.</param>
/// <param name="Origins">One row a limit.</param>
/// <param name="Purpose">Why the clinic has this policy, in a sentence.</param>
public sealed record PolicyContent(ThresholdPolicy Limits, IReadOnlyList<LimitOrigin> Origins, string Purpose)
{
    public const int MaxPurposeLength = 500;
}

/// <summary>Where one limit comes from and who answers for it.</summary>
/// <param name="Limit">Property of <see cref="ThresholdPolicy"/>.</param>
/// <param name="Source">Guideline, book or the reasoning.</param>
/// <param name="Author">Who set it.</param>
/// <param name="Approver">The second person who agreed; empty until then.</param>
/// <param name="ReviewOn">Day by which it must be looked at again.</param>
public sealed record LimitOrigin(string Limit, string Source, string Author, string Approver, DateOnly ReviewOn)
{
    public const int MaxSourceLength = 300;
}
