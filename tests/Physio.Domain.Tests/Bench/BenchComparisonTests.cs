using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Bench;

public sealed class BenchComparisonTests
{
    /// <summary>Every so many of the grid, so that all axes still occur.</summary>
    private const int Step = 7;

    private static readonly IReadOnlyList<CatalogExercise> Few = [Case.Exercise("cat-cow"), Case.Exercise("childs-pose"), Case.Exercise("wall-squat")];
    private static readonly ThresholdPolicy Looser = ThresholdPolicy.Default with { Name = "looser", TemperatureHighFrom = 38.2m };

    private static BenchComparison Compared(ThresholdPolicy live, IReadOnlyList<CatalogExercise> before, ThresholdPolicy draft, IReadOnlyList<CatalogExercise> after)
    {
        var trial = new BenchTrial(live, before, draft, after);
        return BenchComparison.Of(trial.Cases.Where(patient => patient.Number % Step == 0).Select(trial.Decide));
    }

    private static IEnumerable<string> Exchanges(IEnumerable<BenchOutcome> outcomes) =>
        outcomes.Select(outcome => $"+{string.Join(',', outcome.Gained)} -{string.Join(',', outcome.Lost)}").Distinct();

    [Fact]
    public void What_is_in_use_against_itself_changes_nothing()
    {
        var same = Compared(ThresholdPolicy.Default, Few, ThresholdPolicy.Default, [.. Few]);

        Assert.Equal((VirtualPatients.All.Count / Step, 0, 0, 0, 0), (same.Cases, same.Differing, same.DecidedDifferently, same.Looser, same.Tighter));
    }

    [Fact]
    public void A_stricter_policy_only_tightens()
    {
        var stricter = Compared(ThresholdPolicy.Default, Few, ThresholdPolicy.SeedStrict, Few);

        Assert.True(stricter.DecidedDifferently > 0);
        Assert.Equal((0, stricter.Differing), (stricter.Looser, stricter.Tighter));
        Assert.Equal(["fast pulse", "pulse 120/min"], stricter.Outcomes.Where(outcome => outcome.Differs).Select(outcome => outcome.Case.Vitals.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Looser_changes_stand_first_however_few_they_are()
    {
        // 38.0 and 38.1 are no fever any more, while tachycardia holds.
        var both = Compared(ThresholdPolicy.Default, Few, Looser with { HeartRateHighAbove = 100 }, Few);

        Assert.InRange(both.Looser, 1, both.Tighter);
        Assert.True(both.Outcomes.Take(both.Looser).All(outcome => outcome.IsLooser));
        Assert.Equal((Decision.Hold, Decision.Caution), (both.Outcomes[0].Live.Decision, both.Outcomes[0].Draft.Decision));
        Assert.Equal(both.Differing, both.Outcomes.TakeWhile(outcome => outcome.Differs).Count());
    }

    [Fact]
    public void The_other_way_round_the_same_patients_are_tightened()
    {
        var there = Compared(ThresholdPolicy.Default, Few, Looser, Few);
        var back = Compared(Looser, Few, ThresholdPolicy.Default, Few);

        Assert.Equal((there.Looser, there.Tighter), (back.Tighter, back.Looser));
        Assert.Equal(0, back.Looser);
    }

    [Fact]
    public void An_exercise_that_loses_a_restriction_is_gained_and_one_taken_out_is_lost()
    {
        CatalogExercise untied = Case.Exercise("wall-squat") with { Content = Case.Exercise("wall-squat").Content with { ExcludedBy = [] } };

        var freed = Compared(ThresholdPolicy.Default, Few, ThresholdPolicy.Default, [.. Few.Take(2), untied]);
        var retired = Compared(ThresholdPolicy.Default, Few, ThresholdPolicy.Default, [.. Few.Skip(1)]);

        Assert.True(freed.Looser > 0);
        Assert.Equal((0, 0), (freed.Tighter, freed.DecidedDifferently));
        Assert.Equal(["+wall-squat -"], Exchanges(freed.Outcomes.Where(outcome => outcome.IsLooser)));
        Assert.Equal(0, retired.Looser);
        Assert.Equal(["+ -cat-cow"], Exchanges(retired.Outcomes.Where(outcome => outcome.IsTighter)));
    }

    [Fact]
    public void One_exercise_for_another_is_both_and_counts_as_looser()
    {
        var exchanged = Compared(ThresholdPolicy.Default, [Case.Exercise("cat-cow")], ThresholdPolicy.Default, [Case.Exercise("childs-pose")]);

        var both = exchanged.Outcomes.Where(outcome => outcome.Change == BenchChange.LooserAndTighter).ToList();
        Assert.Equal(["+childs-pose -cat-cow"], Exchanges(both));
        Assert.Equal(both, exchanged.Outcomes.Where(outcome => outcome is { IsLooser: true, IsTighter: true }));
    }

    [Fact]
    public void Another_dose_is_a_difference_within_the_same_limits()
    {
        CatalogExercise more = Case.Exercise("cat-cow") with { Content = Case.Exercise("cat-cow").Content with { Dose = Case.Exercise("cat-cow").Content.Dose with { Start = Case.Exercise("cat-cow").Content.Dose.Start with { DaysPerWeek = 3 } } } };

        var changed = Compared(ThresholdPolicy.Default, [Case.Exercise("cat-cow")], ThresholdPolicy.Default, [more]);

        Assert.True(changed.Differing > 0);
        Assert.Equal([BenchChange.Otherwise], changed.Outcomes.Where(outcome => outcome.Differs).Select(outcome => outcome.Change).Distinct());
    }

    [Fact]
    public void A_harsher_finding_beside_the_same_decision_is_tighter_only()
    {
        // An attack holds anyway; the pulse turns from a caution into another hold.
        var attack = new BenchTrial(ThresholdPolicy.Default, Few, ThresholdPolicy.SeedStrict, Few);
        var patient = attack.Cases.First(patient => patient is { Phase: Domain.Assessments.Phase.Attack, Vitals.Name: "fast pulse" });

        Assert.Equal(BenchChange.Tighter, attack.Decide(patient).Change);
    }

    [Fact]
    public void The_bench_gives_what_a_real_patient_would_get()
    {
        var run = new BenchRun(ThresholdPolicy.Default, Case.Catalog);
        foreach (var patient in VirtualPatients.All.Where(patient => patient.Number % 211 == 0))
        {
            var report = PatientScreening.Evaluate(patient.Facts, ThresholdPolicy.Default);
            var proposal = PrescriptionService.Compose(patient.Facts, report, Case.Catalog, ComposeWishes.Default);
            var result = run.Decide(patient);

            Assert.Equal(report.Decision, result.Decision);
            Assert.Equal(proposal.Chosen.Select(chosen => new BenchChoice(chosen.Exercise.Slug, chosen.Dose)), result.Chosen);
            Assert.Equal(proposal.Chosen.Select(chosen => chosen.Exercise.Slug).Concat(proposal.NotChosen.Select(left => left.Exercise.Slug)).Order(StringComparer.Ordinal), result.Allowed);
            Assert.Equal(proposal.Chosen.Select(chosen => chosen.Exercise.Slug), run.Open(patient).Proposal.Slugs());
        }
    }
}
