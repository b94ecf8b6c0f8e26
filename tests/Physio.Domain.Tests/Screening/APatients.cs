using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Generated patients: mostly well, so that the limits between the decisions are met often.</summary>
internal static class APatients
{
    private static readonly string[] Overridable = [.. OverrideRules.Allowed.Keys, "VT-TEMP-HIGH"];

    public static Gen<ScreeningFacts> Any { get; } =
        from vitals in Vitals()
        from symptoms in Few<Symptom>(1)
        from flags in Few<RedFlag>(1)
        from diagnoses in Few<Diagnosis>(2)
        from added in Few<Restriction>(2)
        from lifted in Few<Restriction>(2)
        from overrides in Gen.Int[0, Overridable.Length - 1].Select(i => Overridable[i]).Array[0, 2]
        from phase in One<Phase>()
        from pain in Rarely(Gen.Int[0, 9])
        from pregnancy in Rarely(Gen.Int[1, 42])
        from weeks in Rarely(Gen.Int[0, 60])
        from hours in Rarely(Gen.Int[0, 60])
        from bits in Gen.Bool.Array[9]
        from age in Gen.Int[18, 90]
        from readings in Gen.Int[100, 170].Array[0, 4]
        select new ScreeningFacts
        {
            Age = age,
            Sex = Sex.F,
            Vitals = vitals,
            Symptoms = symptoms,
            RedFlags = flags,
            Diagnoses = diagnoses,
            AddedRestrictions = added,
            LiftedRestrictions = [.. lifted.Select(restriction => new LiftedRestriction(restriction, "Tested without pain"))],
            Overrides = [.. overrides.Select(rule => new RuleOverride(rule, "Known and usual " + rule))],
            Phase = phase,
            PainAtRest = pain is { } p ? new PainScore(p) : null,
            Pregnancy = pregnancy is { } week ? new PregnancyWeek(week) : null,
            WeeksSinceSurgery = weeks,
            HoursSinceEasing = hours,
            Setting = bits[0] ? Setting.Clinic : Setting.Home,
            FirstPrescription = bits[1],
            BetaBlocker = bits[2],
            PhysicianClearance = bits[3],
            MedicalRelease = bits[4],
            ChronicLungTarget = bits[5],
            Antipyretics = bits[6],
            Fusion = bits[7] && weeks is not null,
            AttackWithin14Days = bits[8],
            BaselineReadings = readings,
        };

    /// <summary>Any code of a list.</summary>
    public static Gen<T> One<T>()
        where T : struct, Enum => Gen.Int[0, Slug.All<T>().Count - 1].Select(i => Slug.All<T>()[i]);

    private static Gen<VitalSigns> Vitals() =>
        from temperature in Rarely(Gen.Int[340, 390], known: 6)
        from systolic in Rarely(Gen.Int[80, 190], known: 6)
        from diastolic in Gen.Int[35, 70]
        from rate in Rarely(Gen.Int[35, 155], known: 6)
        from oxygen in Rarely(Gen.Int[86, 100])
        from breaths in Rarely(Gen.Int[7, 27])
        from standing in Rarely(Gen.Int[85, 160])
        from usual in Rarely(Gen.Int[90, 170])
        select new VitalSigns
        {
            Temperature = temperature is { } t ? new Celsius(t / 10m) : null,
            BloodPressure = systolic is { } s ? new BloodPressure(s, diastolic) : null,
            HeartRate = rate is { } r ? new HeartRate(r) : null,
            OxygenSaturation = oxygen is { } o ? new OxygenSaturation(o) : null,
            RespiratoryRate = breaths is { } b ? new RespiratoryRate(b) : null,
            Standing = standing is { } up ? new BloodPressure(up, diastolic) : null,
            BaselineSystolic = usual,
        };

    private static Gen<int?> Rarely(Gen<int> value, int known = 1) =>
        Gen.Frequency((known, value.Select(number => (int?)number)), (1, Gen.Const((int?)null)));

    private static Gen<T[]> Few<T>(int most)
        where T : struct, Enum => Gen.Frequency((2, Gen.Const(Array.Empty<T>())), (1, One<T>().Array[0, most]));
}
