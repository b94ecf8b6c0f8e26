using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>Changes that are never to loosen anything, and what "looser" means.</summary>
internal static class Tightening
{
    /// <summary>One thing more against exercise: a symptom, a red flag, a diagnosis, a restriction or another careful fact.</summary>
    public static Gen<Func<ScreeningFacts, ScreeningFacts>> Contraindication { get; } = Gen.Frequency(
        (3, APatients.One<Symptom>().Select(symptom => Change(facts => facts.With(symptom)))),
        (4, APatients.One<RedFlag>().Select(flag => Change(facts => facts.With(flag)))),
        (4, APatients.One<Diagnosis>().Select(diagnosis => Change(facts => facts.Having([.. facts.Diagnoses, diagnosis])))),
        (3, APatients.One<Restriction>().Select(restriction => Change(facts => facts with { AddedRestrictions = [.. facts.AddedRestrictions, restriction] }))),
        (3, APatients.OneOf(
            Change(facts => facts with { FirstPrescription = true }),
            Change(facts => facts with { Fusion = true }),
            Change(facts => facts with { AttackWithin14Days = true }),
            Change(facts => facts with { Antipyretics = true }),
            Change(facts => facts with { BetaBlocker = true }),
            Change(facts => facts with { CanGetToFloor = false }),
            Change(facts => facts with { Equipment = [] }),
            Change(facts => facts with { Setting = Setting.Home }),
            Change(facts => facts with { Overrides = [] }),
            Change(facts => facts with { LiftedRestrictions = [] }),
            Change(facts => facts with { MedicalRelease = false }),
            Change(facts => facts with { PhysicianClearance = false }),
            Change(facts => facts with { Unanswered = ["both-legs"] }),
            Change(facts => facts with { HoursSinceEasing = 23 }),
            Change(facts => facts with { WeeksSinceSurgery = 5 }))));

    /// <summary>One limit of a policy moved to the careful side.</summary>
    public static Gen<Func<ThresholdPolicy, ThresholdPolicy>> Limit { get; } = Gen.Select(Gen.Int[0, 22], Gen.Int[1, 25], (which, by) => (Func<ThresholdPolicy, ThresholdPolicy>)(policy => which switch
    {
        0 => policy with { TemperatureRaisedFrom = policy.TemperatureRaisedFrom - (by / 10m) },
        1 => policy with { TemperatureHighFrom = policy.TemperatureHighFrom - (by / 10m) },
        2 => policy with { TemperatureLowTo = policy.TemperatureLowTo + (by / 10m) },
        3 => policy with { SystolicAboveTargetFrom = policy.SystolicAboveTargetFrom - by },
        4 => policy with { DiastolicAboveTargetFrom = policy.DiastolicAboveTargetFrom - by },
        5 => policy with { SystolicRaisedFrom = policy.SystolicRaisedFrom - by },
        6 => policy with { DiastolicRaisedFrom = policy.DiastolicRaisedFrom - by },
        7 => policy with { SystolicHighFrom = policy.SystolicHighFrom - by },
        8 => policy with { DiastolicHighFrom = policy.DiastolicHighFrom - by },
        9 => policy with { SystolicCrisisFrom = policy.SystolicCrisisFrom - by },
        10 => policy with { DiastolicCrisisFrom = policy.DiastolicCrisisFrom - by },
        11 => policy with { SystolicLowishBelow = policy.SystolicLowishBelow + by },
        12 => policy with { SystolicLowBelow = policy.SystolicLowBelow + by },
        13 => policy with { DiastolicLowishBelow = policy.DiastolicLowishBelow + by },
        14 => policy with { DiastolicLowBelow = policy.DiastolicLowBelow + by },
        15 => policy with { BaselineFallMildFrom = policy.BaselineFallMildFrom - by },
        16 => policy with { BaselineFallHighFrom = policy.BaselineFallHighFrom - by },
        17 => policy with { HeartRateRaisedAbove = policy.HeartRateRaisedAbove - by },
        18 => policy with { HeartRateHighAbove = policy.HeartRateHighAbove - by },
        19 => policy with { HeartRateLowBelow = policy.HeartRateLowBelow + by },
        20 => policy with { OxygenLowishBelow = policy.OxygenLowishBelow + by },
        21 => policy with { OxygenLowBelow = policy.OxygenLowBelow + by },
        _ => policy with { BreathingRaisedFrom = policy.BreathingRaisedFrom - by, BreathingHighFrom = policy.BreathingHighFrom - by, OrthostaticSystolicFrom = policy.OrthostaticSystolicFrom - by },
    }));

    /// <summary>One value moved away from normal, further than it was; the rest stays.</summary>
    public static Gen<Func<ScreeningFacts, ScreeningFacts>> WorseVital { get; } = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 40], (which, by) => Change(facts => which switch
    {
        0 => Vitals(facts, vitals => vitals with { Temperature = vitals.Temperature is { } t ? new Celsius(t.Degrees >= 36.5m ? t.Degrees + (by / 10m) : t.Degrees - (by / 10m)) : null }),
        1 => Vitals(facts, vitals => vitals with { BloodPressure = vitals.BloodPressure is { } p && p.Systolic >= 120 ? p with { Systolic = p.Systolic + by } : vitals.BloodPressure, BaselineSystolic = null }),
        2 => Vitals(facts, vitals => vitals with { BloodPressure = vitals.BloodPressure is { } p && p.Systolic < 120 ? p with { Systolic = p.Systolic - by } : vitals.BloodPressure }),
        3 => Vitals(facts, vitals => vitals with { BloodPressure = vitals.BloodPressure is { } p ? p with { Diastolic = p.Diastolic >= 75 ? p.Diastolic + by : p.Diastolic - by } : null }),
        4 => Vitals(facts, vitals => vitals with { HeartRate = vitals.HeartRate is { } h ? new HeartRate(h.BeatsPerMinute >= 75 ? h.BeatsPerMinute + by : h.BeatsPerMinute - by) : null }),
        5 => Vitals(facts, vitals => vitals with { OxygenSaturation = vitals.OxygenSaturation is { } o ? new OxygenSaturation(o.Percent - by) : null }),
        6 => Vitals(facts, vitals => vitals with { RespiratoryRate = vitals.RespiratoryRate is { } r ? new RespiratoryRate(r.BreathsPerMinute >= 16 ? r.BreathsPerMinute + by : r.BreathsPerMinute - by) : null }),
        7 => Vitals(facts, vitals => vitals with { Standing = vitals.Standing is { } p ? p with { Systolic = p.Systolic - by } : null }),
        8 => Vitals(facts, vitals => vitals with { BaselineSystolic = vitals.BaselineSystolic + by }),
        _ => facts.PainAtRest is { } pain ? facts.Pain(Math.Min(10, pain.Value + (by / 5))) : facts,
    }));

    /// <summary>The facts of the two ends of a fall stand still while one is moved: a lower resting pressure may fall less on standing.</summary>
    public static ScreeningFacts WithoutFalls(this ScreeningFacts facts) =>
        facts with { BaselineReadings = [], Vitals = facts.Vitals with { Standing = null, PartialStanding = null, BaselineSystolic = null } };

    /// <summary>Never a milder decision; and where exercise stays allowed, no wider limits.</summary>
    public static bool IsNoLooserThan(this ScreeningReport tight, ScreeningReport loose) =>
        tight.Decision >= loose.Decision
        && (loose.Decision is not Decision.Refer || tight.Urgency >= loose.Urgency)
        && (!tight.PrescriptionAllowed
            || (tight.LoadCap <= loose.LoadCap
                && tight.MaxExercises <= loose.MaxExercises
                && !loose.Restricted().Except(tight.Restricted()).Any()
                && !tight.Groups.Except(loose.Groups).Any()
                && (tight.PregnancyListOnly || !loose.PregnancyListOnly)
                && (tight.Supervised || !loose.Supervised)
                && (tight.NoProgression || !loose.NoProgression)));

    /// <summary>Slugs of what this patient may do.</summary>
    public static IReadOnlyList<string> Pool(this IEnumerable<CatalogExercise> catalog, ScreeningFacts facts, ThresholdPolicy policy)
    {
        var report = PatientScreening.Evaluate(facts, policy);
        return [.. catalog.Where(exercise => ExerciseScreening.Screen(exercise, facts, report) is Verdict.Allowed).Select(exercise => exercise.Slug)];
    }

    /// <summary>Decision, limits and pool of the second patient are no looser than those of the first.</summary>
    public static bool NeverLoosens(ScreeningFacts before, ScreeningFacts after, IReadOnlyList<CatalogExercise> catalog, ThresholdPolicy? policyBefore = null, ThresholdPolicy? policyAfter = null)
    {
        var first = policyBefore ?? ThresholdPolicy.Default;
        var second = policyAfter ?? first;
        return PatientScreening.Evaluate(after, second).IsNoLooserThan(PatientScreening.Evaluate(before, first))
            && !catalog.Pool(after, second).Except(catalog.Pool(before, first)).Any();
    }

    private static Func<ScreeningFacts, ScreeningFacts> Change(Func<ScreeningFacts, ScreeningFacts> change) => change;

    private static ScreeningFacts Vitals(ScreeningFacts facts, Func<VitalSigns, VitalSigns> change) => facts with { Vitals = change(facts.Vitals) };
}
