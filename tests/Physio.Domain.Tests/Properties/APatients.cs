using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>Generated patients: mostly well, so that the limits between the decisions are met often.</summary>
internal static class APatients
{
    private static readonly string[] Overridable = [.. OverrideRules.Allowed.Keys, "VT-TEMP-HIGH"];

    public static Gen<ScreeningFacts> Any { get; } =
        from vitals in Vitals()
        from symptoms in Few<Symptom>(1, none: 12)
        from flags in Few<RedFlag>(1, none: 4)
        from diagnoses in Few<Diagnosis>(2, none: 2)
        from added in Few<Restriction>(2, none: 2)
        from lifted in Few<Restriction>(2, none: 2)
        from overrides in Gen.Int[0, Overridable.Length - 1].Select(i => Overridable[i]).Array[0, 2]
        from phase in Gen.Frequency((6, Gen.Const(Phase.Remission)), (5, Gen.Const(Phase.Subacute)), (3, One<Phase>()))
        from pain in Gen.Frequency((4, Rarely(Gen.Int[0, 5], 4)), (1, Rarely(Gen.Int[6, 9])))
        from pregnancy in Rarely(Gen.Int[1, 42], 1, 3)
        from weeks in Rarely(Gen.Int[0, 60], 1, 4)
        from hours in Rarely(Gen.Int[0, 60], 1, 5)
        from bits in Gen.Bool.Array[10]
        from release in OneOf<bool?>(true, false, null)
        from equipment in One<Equipment>().Array[0, 6]
        from floor in Gen.Frequency((9, Gen.Const(true)), (1, Gen.Const(false)))
        from direction in Gen.Frequency((6, Gen.Const((MovementDirection?)null)), (1, One<MovementDirection>().Select(some => (MovementDirection?)some)))
        from age in Gen.Int[18, 90]
        from readings in Gen.Int[110, 145].Array[0, 4]
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
            MedicalRelease = release,
            Equipment = equipment,
            CanGetToFloor = floor,
            DirectionalPreference = direction,
            ChronicLungTarget = bits[5],
            Antipyretics = bits[6],
            Fusion = bits[7] && weeks is not null,
            AttackWithin14Days = bits[8] && bits[6] && bits[9],
            BaselineReadings = readings,
        };

    /// <summary>Any code of a list.</summary>
    public static Gen<T> One<T>()
        where T : struct, Enum => Gen.Int[0, Slug.All<T>().Count - 1].Select(i => Slug.All<T>()[i]);

    /// <summary>Any of these.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<VitalSigns> Vitals() =>
        from temperature in Mostly(361, 373, 348, 382)
        from systolic in Mostly(108, 135, 85, 185)
        from diastolic in Gen.Frequency((8, Gen.Int[62, 72]), (1, Gen.Int[38, 75]))
        from rate in Mostly(55, 95, 36, 125)
        from oxygen in Mostly(95, 100, 87, 96)
        from breaths in Mostly(12, 20, 8, 25)
        from half in Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[1, 3]))
        from standing in Rarely(Gen.Int[95, 140], 1, 3)
        from usual in Rarely(Gen.Int[95, 145], 1, 2)
        select new VitalSigns
        {
            Temperature = temperature is { } t ? new Celsius(t / 10m) : null,
            BloodPressure = half == 0 && systolic is { } s ? new BloodPressure(s, diastolic) : null,
            PartialPressure = half switch { 1 => new PressureReading(systolic, null), 2 => new PressureReading(null, diastolic), _ => null },
            HeartRate = rate is { } r ? new HeartRate(r) : null,
            OxygenSaturation = oxygen is { } o ? new OxygenSaturation(o) : null,
            RespiratoryRate = breaths is { } b ? new RespiratoryRate(b) : null,
            Standing = half != 1 && standing is { } up ? new BloodPressure(up, diastolic) : null,
            PartialStanding = half == 1 ? new PressureReading(standing, null) : null,
            BaselineSystolic = usual,
        };

    private static Gen<int?> Mostly(int normalFrom, int normalTo, int from, int to) =>
        Gen.Frequency((10, Gen.Int[normalFrom, normalTo].Select(Known)), (2, Gen.Int[from, to].Select(Known)), (1, Gen.Const((int?)null)));

    private static Gen<int?> Rarely(Gen<int> value, int known = 1, int unknown = 1) =>
        Gen.Frequency((known, value.Select(Known)), (unknown, Gen.Const((int?)null)));

    private static int? Known(int value) => value;

    private static Gen<T[]> Few<T>(int most, int none)
        where T : struct, Enum => Gen.Frequency((none, Gen.Const(Array.Empty<T>())), (1, One<T>().Array[0, most]));
}
