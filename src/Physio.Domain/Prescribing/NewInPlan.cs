using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>How much may be new in a follow-up plan. Source: clinical rules 5.1: one or two exercises a week, never two strenuous ones, G.</summary>
public static class NewInPlan
{
    public const int MostNew = 2;

    /// <summary>Sentences worth a thought; before the first plan, in which everything is new, only what builds on something else.</summary>
    internal static IEnumerable<string> Advice(IReadOnlyList<ReviewedItem> items, DoseHistory history)
    {
        foreach (var exercise in items.Select(item => item.Exercise).OfType<ScreenedExercise>())
        {
            if (exercise.Content.Requires is { } first && !history.Doses.ContainsKey(first) && !history.Doses.ContainsKey(exercise.Slug) && items.All(item => item.Item.Slug != first))
            {
                yield return $"{exercise.Content.Name} builds on {first}, which is neither in this plan nor in the last one.";
            }
        }

        if (!history.HasPlan)
        {
            yield break;
        }

        var added = items.Select(item => item.Exercise).OfType<ScreenedExercise>().Where(exercise => !history.Doses.ContainsKey(exercise.Slug)).ToList();
        if (added.Count > MostNew)
        {
            yield return FormattableString.Invariant($"{added.Count} exercises are new in this plan: add one or two a week.");
        }

        var strenuous = added.Where(exercise => exercise.Content.LoadLevel >= CompositionTable.StrenuousFrom).ToList();
        if (strenuous.Count > 1)
        {
            yield return $"{string.Join(" and ", strenuous.Select(exercise => exercise.Content.Name))} are new and strenuous (load 3 or more): add one a week.";
        }
    }
}
