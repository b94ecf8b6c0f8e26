using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>
/// What clinical rules 1.1, 3.3, 5.1 and 8.3 forbid at the very least, written down a second time with plain numbers: it shares no code with
/// the screening, so that both would have to be wrong in the same way.
/// </summary>
internal static class Oracle
{
    private static readonly Dictionary<Diagnosis, string[]> Matrix = RestrictionRules.Matrix.Select(row => row.Data)
        .ToDictionary(row => row.Item1, row => new[] { row.Item2, row.Item3, row.Item4 });

    public static bool IsPregnant(ScreeningFacts facts) =>
        facts.Pregnancy is not null || facts.Diagnoses.Contains(Diagnosis.PregnancyLowBackPain) || facts.Diagnoses.Contains(Diagnosis.PelvicGirdlePain);

    public static IReadOnlySet<Restriction> MustAvoid(ScreeningFacts facts)
    {
        var avoid = facts.AddedRestrictions.ToHashSet();
        foreach (var diagnosis in facts.Diagnoses.Where(Matrix.ContainsKey))
        {
            avoid.UnionWith(Parse(Matrix[diagnosis][Column(facts)]).Where(restriction => MayNotBeLifted(diagnosis) || facts.LiftedRestrictions.All(lift => lift.Restriction != restriction)));
        }

        if (IsPregnant(facts))
        {
            avoid.UnionWith(Parse("prone loaded-flexion high-iap abdominal-compression spine-pressure"));
            avoid.UnionWith(Parse(facts.Pregnancy?.Completed < 14 ? "" : "supine head-down fall-risk"));
        }

        if (facts.Diagnoses.Contains(Diagnosis.PostLumbarSurgery))
        {
            avoid.UnionWith(Parse("high-iap loaded-flexion spine-pressure"));
            avoid.UnionWith(Parse(facts.WeeksSinceSurgery > 12 && !facts.Fusion ? "" : "axial-load end-range-extension end-range-flexion end-range-rotation"));
        }

        if (facts.Vitals.BloodPressure is { Systolic: >= 160 } or { Diastolic: >= 100 })
        {
            avoid.UnionWith(Parse("isometric-strain head-down"));
        }

        if (facts.Overrides.Count == 0 && facts.Vitals.BloodPressure is { Systolic: < 100 } or { Diastolic: < 60 } && facts.Overrides.Count == 0)
        {
            avoid.UnionWith(Parse("head-down fall-risk"));
        }

        return avoid;
    }

    public static int HeaviestLoad(ScreeningFacts facts)
    {
        List<int> caps = [facts.Phase switch { Phase.Remission => 4, Phase.Subacute or Phase.Rehabilitation => 3, Phase.Acute or Phase.Exacerbation => 2, _ => 0 }];
        caps.Add(facts.PainAtRest?.Value switch { >= 8 => 0, >= 6 => 2, >= 4 => 3, _ => 4 });
        caps.Add(facts.FirstPrescription ? 3 : 4);
        caps.Add(!IsPregnant(facts) ? 4 : facts.Pregnancy?.Completed < 28 ? 3 : 2);
        caps.Add(facts.Vitals switch
        {
            { Temperature: null } or { BloodPressure: null } or { HeartRate: null } => 2,
            { Temperature.Degrees: >= 37.5m } or { HeartRate.BeatsPerMinute: > 100 } or { OxygenSaturation.Percent: < 95 } => 2,
            { BloodPressure: { Systolic: >= 160 } or { Diastolic: >= 100 } } => 2,
            { RespiratoryRate.BreathsPerMinute: > 20 or < 12 } => 2,
            _ => 4,
        });
        return caps.Min();
    }

    public static int MostExercises(ScreeningFacts facts) =>
        facts.Phase is Phase.Acute or Phase.Exacerbation || facts.PainAtRest?.Value >= 6 ? 3 : facts.FirstPrescription ? 4 : 8;

    /// <summary>Exercise is out of the question, whatever else is known.</summary>
    public static bool MustStop(ScreeningFacts facts) =>
        facts.Symptoms.Count > 0
        || facts.Phase is Phase.Attack or Phase.Active
        || facts.PainAtRest?.Value >= 8
        || facts.HoursSinceEasing < 24
        || facts.Vitals is { Temperature.Degrees: >= 38m or <= 35m }
        || facts.Vitals is { BloodPressure: { Systolic: >= 180 or < 90 } or { Diastolic: >= 110 or < 40 } }
        || facts.Vitals is { HeartRate.BeatsPerMinute: > 120 } or { OxygenSaturation.Percent: < 88 } or { RespiratoryRate.BreathsPerMinute: >= 25 or <= 8 }
        || (IsPregnant(facts) && facts.Vitals is { BloodPressure: { Systolic: >= 140 } or { Diastolic: >= 90 } })
        || (facts.FirstPrescription && facts.Vitals is { Temperature: null } or { BloodPressure: null } or { HeartRate: null } && facts.FirstPrescription)
        || facts.RedFlags.Any(flag => flag is RedFlag.SaddleAnaesthesia or RedFlag.NewBladderDysfunction or RedFlag.NewBowelDysfunction or RedFlag.NewSexualDysfunction
            or RedFlag.BilateralLegSymptoms or RedFlag.ProgressiveMotorDeficit or RedFlag.MajorTrauma or RedFlag.SuspectedAaa or RedFlag.VaginalBleeding or RedFlag.FluidLeak)
        || facts.Diagnoses.Any(diagnosis => diagnosis is Diagnosis.Cystitis or Diagnosis.Pyelonephritis or Diagnosis.Cholecystitis or Diagnosis.Prostatitis or Diagnosis.UterineFibroids
            && facts.Phase is not Phase.Rehabilitation)
        || (facts.Diagnoses.Contains(Diagnosis.PostLumbarSurgery) && facts.WeeksSinceSurgery is null or < 6 && facts.Diagnoses.Contains(Diagnosis.PostLumbarSurgery));

    /// <summary>Columns of the matrix: flare, subacute, remission.</summary>
    private static int Column(ScreeningFacts facts) =>
        facts.Phase is Phase.Acute or Phase.Exacerbation or Phase.Attack or Phase.Active || facts.PainAtRest?.Value >= 6 ? 0
        : facts.Phase is Phase.Subacute or Phase.Rehabilitation || facts.PainAtRest?.Value >= 4 || facts.AttackWithin14Days ? 1
        : 2;

    private static bool MayNotBeLifted(Diagnosis diagnosis) => diagnosis is Diagnosis.Osteoporosis or Diagnosis.OsteoporoticFracture or Diagnosis.PelvicGirdlePain;

    private static IEnumerable<Restriction> Parse(string slugs) => slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Slug.Parse<Restriction>);
}
