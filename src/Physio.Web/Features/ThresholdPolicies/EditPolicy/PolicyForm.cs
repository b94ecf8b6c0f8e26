using System.Globalization;
using Physio.Domain.Policies;
using Physio.Web.Components;

namespace Physio.Web.Features.ThresholdPolicies.EditPolicy;

/// <summary>A draft as the admin writes it.</summary>
public sealed class PolicyForm(PolicyContent content)
{
    public string Purpose { get; set; } = content.Purpose;

    public IReadOnlyList<LimitEntry> Limits { get; } = [.. PolicyLimits.All.Select(limit => new LimitEntry(limit, limit.Get(content.Limits), content.OriginOf(limit)))];

    /// <summary>The content as typed; a field that is no number or no day keeps what it had, and is told by the validator.</summary>
    public PolicyContent ToContent() => content with
    {
        Purpose = Purpose.Trim(),
        Limits = Limits.Aggregate(content.Limits, (policy, entry) => entry.Limit.Set(policy, entry.Number ?? entry.Limit.Get(content.Limits))),
        Origins = [.. Limits.Select(entry => entry.ToOrigin())],
    };
}

/// <summary>One limit of the form.</summary>
public sealed class LimitEntry(PolicyLimit limit, decimal stored, LimitOrigin origin)
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Far beyond every bound, and well inside what a whole number can be.</summary>
    private const decimal Absurd = 1000;

    public PolicyLimit Limit => limit;

    public string Value { get; set; } = limit.Number(stored);

    public string Source { get; set; } = origin.Source;

    /// <summary>As a date field writes it: 2026-11-24.</summary>
    public string ReviewOn { get; set; } = origin.ReviewOn.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Null when what was typed cannot be this limit: no number, or decimals where there are none.</summary>
    public decimal? Number => NumberText.TryParse(Value, out var typed) && Math.Abs(typed) <= Absurd && limit.IsOnStep(typed) ? typed : null;

    public DateOnly? ReviewDay => DateOnly.TryParseExact(ReviewOn.Trim(), Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public LimitOrigin ToOrigin() => origin with { Source = Source.Trim(), ReviewOn = ReviewDay ?? origin.ReviewOn };
}
