using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>What a version of a policy says: its limits, and for each where it comes from.</summary>
/// <param name="Limits">The limits; name and version are those of the policy.</param>
/// <param name="Origins">One row a limit.</param>
/// <param name="Purpose">Why the clinic has this policy, in a sentence.</param>
public sealed record PolicyContent(ThresholdPolicy Limits, IReadOnlyList<LimitOrigin> Origins, string Purpose)
{
    public const int MaxPurposeLength = 500;

    /// <summary>Where a limit comes from; a limit that is younger than this content has the shipped origin.</summary>
    public LimitOrigin OriginOf(PolicyLimit limit) =>
        Origins.FirstOrDefault(origin => origin.Limit == limit.Key) ?? ShippedPolicies.Default.Origins.First(origin => origin.Limit == limit.Key);

    /// <summary>The earliest day on which a limit must be looked at again.</summary>
    public DateOnly ReviewOn => PolicyLimits.All.Min(limit => OriginOf(limit).ReviewOn);

    /// <summary>The same content as the beginning of a clinic's own policy: nobody of the clinic has approved it yet.</summary>
    public PolicyContent AsBasis(string purpose) => new(Limits, [.. PolicyLimits.All.Select(limit => OriginOf(limit) with { Approver = "" })], purpose);

    /// <summary>Every limit that was changed has a new author and no approver; the others keep theirs.</summary>
    internal PolicyContent WrittenOver(PolicyContent before, string author) => this with
    {
        Origins =
        [
            .. from limit in PolicyLimits.All
               let written = OriginOf(limit)
               let known = before.OriginOf(limit)
               let same = limit.Get(Limits) == limit.Get(before.Limits) && written.Source == known.Source && written.ReviewOn == known.ReviewOn
               select same ? known : written with { Author = author, Approver = "" },
        ],
    };

    internal PolicyContent ApprovedBy(string approver) =>
        this with { Origins = [.. Origins.Select(origin => origin.Approver.Length > 0 ? origin : origin with { Approver = approver })] };

    internal PolicyContent Of(string name, int number) => this with { Limits = Limits with { Name = name, Version = number } };
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
