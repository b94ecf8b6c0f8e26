using Physio.Domain.Assessments;
using Physio.Domain.Bench;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Bench;

public sealed class VirtualPatientsTests
{
    private static readonly IReadOnlyList<BenchCase> Grid = VirtualPatients.All;

    public static TheoryData<string> Limits =>
    [
        .. typeof(ThresholdPolicy).GetProperties()
            .Where(limit => (limit.PropertyType == typeof(int) || limit.PropertyType == typeof(decimal)) && limit.Name != nameof(ThresholdPolicy.Version))
            .Select(limit => limit.Name),
    ];

    /// <summary>The default policy with one limit moved by steps: a tenth of a degree, or one.</summary>
    private static ThresholdPolicy Moved(string limit, int steps)
    {
        var policy = ThresholdPolicy.Default with { Name = "moved" };
        var property = typeof(ThresholdPolicy).GetProperty(limit)!;
        property.SetValue(policy, property.GetValue(policy) is decimal degrees ? degrees + (steps * 0.1m) : (object)((int)property.GetValue(policy)! + steps));
        return policy;
    }

    [Fact]
    public void The_grid_has_some_thousand_patients_no_two_alike()
    {
        Assert.InRange(Grid.Count, 3000, 9000);
        Assert.Equal(Grid.Count, Grid.Select(patient => patient.Label).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, Grid.Count), Grid.Select(patient => patient.Number));
    }

    [Fact]
    public void It_is_the_same_grid_every_time()
    {
        var again = VirtualPatients.For(ThresholdPolicy.Default, ThresholdPolicy.SeedStrict);

        Assert.Equal(again.Select(patient => patient.Label), VirtualPatients.For(ThresholdPolicy.Default, ThresholdPolicy.SeedStrict).Select(patient => patient.Label));
        Assert.Same(Grid, VirtualPatients.For(ThresholdPolicy.Default, ThresholdPolicy.Default));
    }

    [Fact]
    public void Every_axis_is_covered()
    {
        Assert.Equal(Enum.GetValues<Phase>(), Grid.Select(patient => patient.Phase).Distinct().Order());
        Assert.Equal(Enum.GetValues<Diagnosis>(), Grid.Select(patient => patient.Diagnosis).Distinct().Order());
        Assert.Equal([null, 10, 20, 30], Grid.Select(patient => patient.Pregnancy?.Completed).Distinct().Order());
        Assert.Equal(VitalPatterns.All, Grid.Select(patient => patient.Vitals).Distinct().OrderBy(vitals => VitalPatterns.All.ToList().IndexOf(vitals)));
        Assert.Equal(4, Grid.Select(patient => patient.Surroundings).Distinct().Count());
    }

    [Fact]
    public void Nobody_has_facts_that_the_product_would_refuse() =>
        Assert.All(Grid, patient => Assert.Empty(FactsCheck.Problems(patient.Facts)));

    [Fact]
    public void Nonsense_is_left_out()
    {
        Assert.DoesNotContain(Grid, patient => patient.Pregnancy is not null && patient.Diagnosis is Diagnosis.Prostatitis or Diagnosis.Osteoporosis && patient.Pregnancy is not null);
        Assert.DoesNotContain(Grid, patient => patient.Pregnancy is null && patient.Diagnosis is Diagnosis.PregnancyLowBackPain or Diagnosis.PelvicGirdlePain && patient.Pregnancy is null);
        Assert.DoesNotContain(Grid, patient => patient.Phase is Phase.Active && !Diagnoses.Visceral.Contains(patient.Diagnosis));
    }

    [Fact]
    public void With_normal_vital_signs_only_the_state_or_the_diagnosis_decides()
    {
        var normal = Grid.Where(patient => patient.Vitals == VitalPatterns.Normal)
            .Select(patient => PatientScreening.Evaluate(patient.Facts, ThresholdPolicy.Default)).SelectMany(report => report.Findings).ToList();

        Assert.NotEmpty(normal);
        Assert.DoesNotContain(normal, finding => finding.Code.StartsWith("VT-", StringComparison.Ordinal) || finding.Code is "PH-DISAGREES" or "PN-NOT-STATED");
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void No_limit_can_be_moved_by_one_step_unseen(string limit)
    {
        foreach (var moved in new[] { Moved(limit, 1), Moved(limit, -1) })
        {
            var probes = PolicyProbes.Between(ThresholdPolicy.Default, moved).Select(probe => probe.Name).ToHashSet();
            var probed = VirtualPatients.For(ThresholdPolicy.Default, moved).Where(patient => probes.Contains(patient.Vitals.Name));

            Assert.True(probed.Any(patient => Seen(patient, ThresholdPolicy.Default) != Seen(patient, moved)), limit);
        }
    }

    private static string Seen(BenchCase patient, ThresholdPolicy policy)
    {
        var report = PatientScreening.Evaluate(patient.Facts, policy);
        return $"{report.Decision} {report.Urgency} {string.Join(' ', report.Findings.Select(finding => finding.Code))}";
    }

    [Fact]
    public void A_label_reads_like_a_sentence() =>
        Assert.Contains(Grid, patient => patient.Label == "Acute, raised pressure, lumbar disc protrusion, week 20, at home with a mat only");
}
