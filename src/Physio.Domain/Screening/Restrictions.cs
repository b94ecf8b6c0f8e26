using System.Globalization;
using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>Gathers every restriction in force with each of its causes. Source: clinical rules 1.1, 3.3 and 8.3, decisions 4.</summary>
internal static class Restrictions
{
    public static IReadOnlyList<ActiveRestriction> Of(Examination e, IReadOnlyList<MetRule> met) =>
    [
        .. BeforeRules(e)
            .Concat(met.SelectMany(rule => rule.Rule.Effect.Restrictions.Select(restriction => (Restriction: restriction, Because: rule.Answer.Because ?? rule.Rule.Title))))
            .GroupBy(cause => cause.Restriction)
            .OrderBy(group => group.Key)
            .Select(group => new ActiveRestriction(group.Key, [.. group.Select(cause => cause.Because).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>All causes but the vital signs, without what the therapist may lift and has lifted.</summary>
    internal static IEnumerable<(Restriction Restriction, string Because)> BeforeRules(Examination e) =>
        OfDiagnoses(e).Concat(OfSurgery(e)).Concat(OfBone(e)).Concat(OfPregnancy(e)).Concat(OfPreference(e)).Concat(OfTherapist(e));

    private static IEnumerable<(Restriction Restriction, string Because)> OfDiagnoses(Examination e) =>
        from diagnosis in e.Facts.Diagnoses.Distinct().Order()
        where diagnosis is not Diagnosis.PostLumbarSurgery
        from restriction in DiagnosisRestrictions.Of(diagnosis, e.Phase)
        where !(Lifts.MayLift(diagnosis) && Lifts.IsLifted(e, restriction))
        select (restriction, $"{Diagnoses.Of(diagnosis).Name}, {Words.Of(e.Phase)}");

    private static IEnumerable<(Restriction Restriction, string Because)> OfSurgery(Examination e)
    {
        var because = e.Facts.Fusion ? "After a lumbar fusion"
            : e.Facts.WeeksSinceSurgery is { } weeks ? string.Create(CultureInfo.InvariantCulture, $"After lumbar surgery, week {weeks}")
            : "After lumbar surgery";
        return DiagnosisRestrictions.AfterSurgery(SurgeryStages.Of(e)).Select(restriction => (restriction, because));
    }

    private static IEnumerable<(Restriction Restriction, string Because)> OfBone(Examination e) =>
        e.Has(RedFlag.LongTermSteroids)
            ? DiagnosisRestrictions.Of(Diagnosis.Osteoporosis, e.Phase).Select(restriction => (restriction, "Long-term steroids: bone as in osteoporosis"))
            : [];

    private static IEnumerable<(Restriction Restriction, string Because)> OfPregnancy(Examination e)
    {
        if (!e.IsPregnant)
        {
            return [];
        }

        var because = e.Facts.Pregnancy is { } week ? string.Create(CultureInfo.InvariantCulture, $"Pregnancy, week {week.Completed}") : "Pregnancy, week not stated";
        return PregnancyRestrictions.From(e.PregnantFrom(PregnancyRestrictions.SupineFrom)).Select(restriction => (restriction, because));
    }

    /// <summary>The direction that eases never lifts anything; the opposite one is restricted. Source: clinical rules 3.3.</summary>
    private static IEnumerable<(Restriction Restriction, string Because)> OfPreference(Examination e) => e.Facts.DirectionalPreference switch
    {
        MovementDirection.Flexion => [(Restriction.EndRangeExtension, "Bending forward eases: no end range backwards")],
        MovementDirection.Extension =>
        [
            (Restriction.LoadedFlexion, "Arching backwards eases: no bending forward against effort"),
            (Restriction.EndRangeFlexion, "Arching backwards eases: no end range forwards"),
        ],
        _ => [],
    };

    private static IEnumerable<(Restriction Restriction, string Because)> OfTherapist(Examination e) =>
        e.Facts.AddedRestrictions.Distinct().Select(restriction => (restriction, "Added by the therapist"));
}
