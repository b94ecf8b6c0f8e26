using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>
/// Restrictions the therapist lifts. Only those a diagnosis brings may be lifted, and only with a reason; those of pregnancy, osteoporosis
/// and surgery stay. Source: decisions 4.
/// </summary>
public static class Lifts
{
    private static readonly IReadOnlyList<Diagnosis> Protected =
    [
        Diagnosis.Osteoporosis, Diagnosis.OsteoporoticFracture, Diagnosis.PostLumbarSurgery, Diagnosis.PregnancyLowBackPain, Diagnosis.PelvicGirdlePain,
    ];

    /// <summary>The restrictions of this diagnosis may be lifted.</summary>
    public static bool MayLift(Diagnosis diagnosis) => !Protected.Contains(diagnosis);

    internal static bool IsLifted(Examination e, Restriction restriction) =>
        e.Facts.LiftedRestrictions.Any(lift => lift.Restriction == restriction && OverrideRules.IsReason(lift.Reason));

    /// <summary>Lifts that took something away, in the order of <see cref="Restriction"/>.</summary>
    internal static IReadOnlyList<LiftedRestriction> Honoured(Examination e) =>
    [
        .. e.Facts.LiftedRestrictions
            .Where(lift => OverrideRules.IsReason(lift.Reason) && IsLiftable(e, lift.Restriction) && !IsStillActive(e, lift.Restriction))
            .OrderBy(lift => lift.Restriction).ThenBy(lift => lift.Reason, StringComparer.Ordinal)
            .DistinctBy(lift => lift.Restriction),
    ];

    /// <summary>Restrictions asked to be lifted that stay in force.</summary>
    internal static IReadOnlyList<Restriction> Refused(Examination e) =>
        [.. e.Facts.LiftedRestrictions.Select(lift => lift.Restriction).Distinct().Where(restriction => IsStillActive(e, restriction)).Order()];

    private static bool IsLiftable(Examination e, Restriction restriction) =>
        e.Facts.Diagnoses.Any(diagnosis => MayLift(diagnosis) && DiagnosisRestrictions.Of(diagnosis, e.Phase).Contains(restriction));

    private static bool IsStillActive(Examination e, Restriction restriction) => Restrictions.BeforeRules(e).Any(cause => cause.Restriction == restriction);
}
