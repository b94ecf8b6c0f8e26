using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Tests.Prescribing;

/// <summary>The table that a clinician edits: every row is found, every cell is a weight, and the sums stay within their cap.</summary>
public sealed class CompositionTableTests
{
    private static readonly string[] Known =
    [
        .. Slug.All<Phase>().Select(phase => $"phase {Slug.Of(phase)}"),
        .. Slug.All<Diagnosis>().Select(diagnosis => $"diagnosis {Slug.Of(diagnosis)}"),
        .. Slug.All<MovementDirection>().Select(direction => $"direction {Slug.Of(direction)}"),
        .. Slug.All<Emphasis>().Select(emphasis => $"emphasis {Slug.Of(emphasis)}"),
        "pregnancy",
    ];

    [Fact]
    public void Every_row_is_one_that_the_composer_asks_for() => Assert.Empty(CompositionTable.Weights.Keys.Except(Known));

    [Theory]
    [InlineData(Phase.Acute)]
    [InlineData(Phase.Exacerbation)]
    [InlineData(Phase.Subacute)]
    [InlineData(Phase.Remission)]
    [InlineData(Phase.Rehabilitation)]
    public void Every_phase_with_exercises_has_aims(Phase phase) => Assert.NotEmpty(CompositionTable.Weights.Of($"phase {Slug.Of(phase)}"));

    [Fact]
    public void In_a_flare_comfort_comes_first_and_in_remission_stability_and_strength()
    {
        var flare = GoalWeights.For(Case.InRemission with { Phase = Phase.Acute });
        var quiet = GoalWeights.For(Case.InRemission);

        Assert.Equal(5, flare[TreatmentGoal.PainRelief]);
        Assert.DoesNotContain(TreatmentGoal.Strength, flare.Keys);
        Assert.Equal((5, 5), (quiet[TreatmentGoal.TrunkStability], quiet[TreatmentGoal.Strength]));
    }

    [Fact]
    public void Rows_are_added_up_to_the_heaviest_weight()
    {
        var weights = GoalWeights.For(Case.InRemission with { Diagnoses = [Diagnosis.Spondylolisthesis, Diagnosis.SpinalStenosis, Diagnosis.SpinalStenosis] }, Emphasis.Stability);

        Assert.Equal(CompositionTable.Heaviest, weights[TreatmentGoal.TrunkStability]);
        Assert.Equal(2, weights[TreatmentGoal.FlexionRange]);
        Assert.Equal(5, weights[TreatmentGoal.HipStability]);
    }

    [Fact]
    public void Pregnancy_and_the_direction_that_eases_have_rows_of_their_own()
    {
        var facts = Case.InRemission with { Pregnancy = new(12), DirectionalPreference = MovementDirection.Extension };

        Assert.Equal(2, GoalWeights.For(facts)[TreatmentGoal.PelvicFloor]);
        Assert.Equal(2, GoalWeights.For(facts)[TreatmentGoal.ExtensionRange]);
        Assert.Equal(4, CompositionTable.Imbalance(facts));
        Assert.Equal(2, CompositionTable.PositionChanges(facts));
        Assert.Equal(ExerciseGroup.Pregnancy, CompositionTable.OwnSet(facts));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(4, 10)]
    [InlineData(8, 20)]
    public void A_set_may_have_a_load_of_two_and_a_half_an_exercise(int exercises, int load) => Assert.Equal(load, CompositionTable.TotalLoad(exercises));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(4, 6)]
    [InlineData(5, 6)]
    public void A_heavy_goal_has_a_higher_cap(int weight, int cap) => Assert.Equal(cap, CompositionTable.CapOf(weight));

    [Theory]
    [InlineData("mobility swimming\nphase acute 1 1")]
    [InlineData("mobility strength\nphase acute 1 6")]
    [InlineData("mobility strength\nphase acute 1 x")]
    [InlineData("mobility strength\nphase acute 1 1\nphase acute 2 2")]
    [InlineData("mobility strength\n1 1")]
    public void A_table_that_does_not_read_is_refused(string text) => Assert.Throws<FormatException>(() => WeightTable.Read(text));

    [Fact]
    public void A_row_that_is_not_there_weighs_nothing() => Assert.Empty(WeightTable.Read("mobility strength\nphase acute 1 .").Of("phase remission"));
}
