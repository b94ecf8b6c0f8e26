namespace Physio.Web.Features.ThresholdPolicies.ComparePolicies;

/// <summary>What is known so far about the patients under two policies.</summary>
public sealed record ComparisonResult(IReadOnlyList<PatientEffect> Differing, int Seen, int NotAssessed, int All)
{
    public static ComparisonResult Nothing { get; } = new([], 0, 0, 0);

    public bool IsComplete => Seen >= All;

    /// <summary>Decided differently: another decision or urgency.</summary>
    public int Decided => Differing.Count(row => row.Effect.ChangesDecision);

    public int Looser => Differing.Count(row => row.Effect.IsLooser);

    public int Stricter => Differing.Count(row => row.Effect.IsStricter);

    /// <summary>The looser first, among them those with another decision; then by name.</summary>
    public ComparisonResult With(ScreenedPart part) => new(
        [
            .. Differing.Concat(part.Differing)
                .OrderByDescending(row => row.Effect.IsLooser)
                .ThenByDescending(row => row.Effect.ChangesDecision)
                .ThenByDescending(row => row.Effect.IsStricter)
                .ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase),
        ],
        part.Seen == 0 ? part.All : Seen + part.Seen,
        NotAssessed + part.NotAssessed,
        part.All);
}
