using Physio.Domain.Exercises;
using Physio.Figures.Checking;

namespace Physio.Web.Features.Catalog;

/// <summary>What keeps pose data from being stored: the same questions for the form, for saving and for publishing.</summary>
public static class PoseProblems
{
    /// <summary>Sentences shown at once; the rest is counted.</summary>
    public const int MostShown = 8;

    /// <summary>Sentences that name exercise, key, joint and range; empty for sound data and for none.</summary>
    public static IReadOnlyList<string> In(ExerciseContent content) => In(content.Poses, content.Name);

    /// <inheritdoc cref="In(ExerciseContent)"/>
    public static IReadOnlyList<string> In(string? poses, string name)
    {
        if (poses is null)
        {
            return [];
        }

        var faults = PoseDataCheck.Faults(poses, NameOf(name));
        IEnumerable<string> shown = faults.Take(MostShown).Select(PoseWords.Sentence);
        return [.. faults.Count > MostShown ? shown.Append(CatalogWords.Say(PoseTexts.MoreProblems, faults.Count - MostShown)) : shown];
    }

    /// <summary>What a fault calls an exercise: its name, once it has one.</summary>
    public static string NameOf(string name) => string.IsNullOrWhiteSpace(name) ? PoseTexts.ThisExercise : name.Trim();
}
