using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>What two policies make of the same facts.</summary>
public sealed record PolicyEffect(ScreeningReport Before, ScreeningReport After)
{
    public static PolicyEffect Of(ScreeningFacts facts, ThresholdPolicy before, ThresholdPolicy after) =>
        new(PatientScreening.Evaluate(facts, before), PatientScreening.Evaluate(facts, after));

    /// <summary>Another decision or another urgency of the referral.</summary>
    public bool ChangesDecision => Before.Decision != After.Decision || Before.Urgency != After.Urgency;

    /// <summary>The second allows something that the first does not.</summary>
    public bool IsLooser => AllowsMore(After, Before);

    /// <summary>The second allows less than the first.</summary>
    public bool IsStricter => !IsLooser && AllowsMore(Before, After);

    public bool IsSame => !ChangesDecision && !IsLooser && !IsStricter && Vanished.Count == 0 && New.Count == 0;

    /// <summary>Findings of the first only.</summary>
    public IReadOnlyList<Finding> Vanished => Without(Before, After);

    /// <summary>Findings of the second only.</summary>
    public IReadOnlyList<Finding> New => Without(After, Before);

    private static bool AllowsMore(ScreeningReport one, ScreeningReport other)
    {
        if (one.Decision != other.Decision || one.Urgency != other.Urgency)
        {
            return one.Decision < other.Decision || (one.Decision == other.Decision && (one.Urgency ?? Urgency.Soon) < (other.Urgency ?? Urgency.Soon));
        }

        return one.PrescriptionAllowed
            && (one.LoadCap > other.LoadCap
                || one.MaxExercises > other.MaxExercises
                || other.Restrictions.Any(active => !one.Restricts(active.Restriction))
                || (other.Supervised && !one.Supervised)
                || (other.NoProgression && !one.NoProgression));
    }

    private static IReadOnlyList<Finding> Without(ScreeningReport report, ScreeningReport other) =>
        [.. report.Findings.Where(finding => !other.Findings.Any(known => known.Code == finding.Code && known.Severity == finding.Severity))];
}
