using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Tests.Prescribing;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Exercises.Dosing;

public sealed class PhaseDosesTests
{
    [Fact]
    public void Every_phase_and_every_load_has_exactly_one_row()
    {
        Assert.Equal(Enum.GetValues<Phase>(), PhaseDoses.Rows.Select(row => row.Phase).Order());
        Assert.Equal(Enumerable.Range(1, ExerciseCompleteness.HeaviestLoad), PhaseDoses.Loads.Select(row => row.Load));
    }

    [Theory]
    [InlineData("cat-cow", 5, 5, 7)]
    [InlineData("wall-squat", 5, 5, 3)]
    [InlineData("supine-leg-lowering", 5, 5, 3)]
    public void A_first_plan_takes_the_low_end_of_repetitions_and_days(string slug, int min, int max, int days) =>
        Assert.Equal((min, max, days), Start(slug, Case.InRemission with { FirstPrescription = true }));

    [Theory]
    [InlineData("cat-cow", 5, 7, 7)]
    [InlineData("wall-squat", 5, 7, 4)]
    [InlineData("supine-leg-lowering", 5, 15, 3)]
    public void A_follow_up_in_remission_may_use_the_whole_range_and_the_catalogs_days_within_those_of_the_load(string slug, int min, int max, int days) =>
        Assert.Equal((min, max, days), Start(slug, Case.InRemission));

    [Theory]
    [InlineData(Phase.Acute)]
    [InlineData(Phase.Exacerbation)]
    [InlineData(Phase.Subacute)]
    [InlineData(Phase.Rehabilitation)]
    public void Every_other_state_starts_at_the_low_end(Phase phase) =>
        Assert.Equal((5, 5, 7), Start("cat-cow", Case.InRemission with { Phase = phase, PainAtRest = null }));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void No_progression_and_a_watched_session_start_at_the_low_end(bool noProgression, bool supervised)
    {
        var report = Reports.Clear() with { NoProgression = noProgression, Supervised = supervised };

        Assert.Equal(5, StartingDose.For(Case.Exercise("cat-cow"), Case.InRemission, report, DoseHistory.None).Dose.RepsMax);
    }

    [Fact]
    public void An_exercise_that_is_new_to_a_plan_starts_at_the_low_end_and_says_so()
    {
        var proposed = StartingDose.For(Case.Exercise("wall-squat"), Case.InRemission, Reports.Clear(), Told.Well);

        Assert.Equal((5, 3), (proposed.Dose.RepsMax, proposed.Dose.DaysPerWeek));
        Assert.StartsWith("Starts at the low end (new in this plan)", proposed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void With_and_without_the_load_the_amount_is_the_same() =>
        Assert.All(Case.Catalog, exercise => Assert.Equal(
            StartingDose.For(exercise.Content.Dose, Case.InRemission, Reports.Clear()) with { DaysPerWeek = 0 },
            StartingDose.For(exercise, Case.InRemission, Reports.Clear(), DoseHistory.None).Dose with { DaysPerWeek = 0 }));

    [Fact]
    public void The_catalog_never_gives_more_days_than_its_load() =>
        Assert.All(Case.Catalog, exercise => Assert.InRange(exercise.Content.Dose.Start.DaysPerWeek, 1, PhaseDoses.OfLoad(exercise.Content.LoadLevel).MostDays));

    [Fact]
    public void A_load_that_is_not_known_counts_as_the_heaviest() => Assert.Equal(PhaseDoses.Loads[^1], PhaseDoses.OfLoad(0));

    [Fact]
    public void A_dose_is_explained_by_where_it_comes_from()
    {
        var (range, proposed) = (Case.Exercise("cat-cow").Content.Dose, StartingDose.For(Case.Exercise("cat-cow"), Case.InRemission, Reports.Clear(), Told.Well));

        Assert.StartsWith("One step up", StartingDose.Explain(proposed.Dose, proposed, range), StringComparison.Ordinal);
        Assert.StartsWith("Dose of the last plan, kept by the therapist", StartingDose.Explain(proposed.Last!, proposed, range), StringComparison.Ordinal);
        Assert.StartsWith("Dose set by the therapist", StartingDose.Explain(proposed.Dose with { TimesPerDay = 2 }, proposed, range), StringComparison.Ordinal);
    }

    private static (int Min, int Max, int Days) Start(string slug, ScreeningFacts facts)
    {
        var dose = StartingDose.For(Case.Exercise(slug), facts, Reports.Clear(), DoseHistory.None).Dose;
        return (dose.RepsMin, dose.RepsMax, dose.DaysPerWeek);
    }
}
