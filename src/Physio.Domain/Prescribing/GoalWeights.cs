using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>What a set for this patient should work towards: goal weights 1-5 out of <see cref="CompositionTable"/>.</summary>
public static class GoalWeights
{
    /// <summary>The weights by goal, in the order of <see cref="TreatmentGoal"/>; a goal that is missing weighs nothing.</summary>
    public static IReadOnlyDictionary<TreatmentGoal, int> For(ScreeningFacts facts, Emphasis emphasis = Emphasis.Balanced)
    {
        var weights = new SortedDictionary<TreatmentGoal, int>();
        foreach (var (goal, points) in Keys(facts, emphasis).SelectMany(CompositionTable.Weights.Of))
        {
            weights[goal] = Math.Min(CompositionTable.Heaviest, weights.GetValueOrDefault(goal) + points);
        }

        return weights;
    }

    private static IEnumerable<string> Keys(ScreeningFacts facts, Emphasis emphasis)
    {
        yield return $"phase {Slug.Of(CarefulPhase.Of(facts))}";
        foreach (var diagnosis in facts.Diagnoses.Distinct())
        {
            yield return $"diagnosis {Slug.Of(diagnosis)}";
        }

        if (facts.Pregnancy is not null)
        {
            yield return "pregnancy";
        }

        if (facts.DirectionalPreference is { } direction)
        {
            yield return $"direction {Slug.Of(direction)}";
        }

        yield return $"emphasis {Slug.Of(emphasis)}";
    }
}
