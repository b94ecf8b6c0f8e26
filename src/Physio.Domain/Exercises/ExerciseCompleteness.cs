namespace Physio.Domain.Exercises;

/// <summary>What an exercise must have before a patient may see it.</summary>
public static class ExerciseCompleteness
{
    public const int HeaviestLoad = 4;
    public const int MostGoalPoints = 3;

    /// <summary>Everything missing or outside its limits, each at its own field; empty when the content may be published.</summary>
    public static IReadOnlyList<ContentGap> GapsIn(ExerciseContent content) =>
        [.. MissingTexts(content), .. LongTexts(content), .. SafetyGaps(content), .. DoseGaps.In(content.Dose)];

    private static IEnumerable<ContentGap> MissingTexts(ExerciseContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Name) || content.Name.Length > ExerciseContent.MaxNameLength)
        {
            yield return new(nameof(content.Name), $"The name needs 1 to {ExerciseContent.MaxNameLength} characters.");
        }

        if (string.IsNullOrWhiteSpace(content.StartPosition))
        {
            yield return new(nameof(content.StartPosition), "The start position is missing.");
        }

        if (string.IsNullOrWhiteSpace(content.Benefit))
        {
            yield return new(nameof(content.Benefit), "The sentence on what it is good for is missing.");
        }

        if (content.Steps.Count is 0 or > ExerciseContent.MaxSteps)
        {
            yield return new(nameof(content.Steps), $"An exercise needs 1 to {ExerciseContent.MaxSteps} steps.");
        }

        if (content.StopSigns.Count is 0 or > ExerciseContent.MaxSteps)
        {
            yield return new(nameof(content.StopSigns), $"An exercise needs 1 to {ExerciseContent.MaxSteps} stop signs.");
        }
    }

    private static IEnumerable<ContentGap> LongTexts(ExerciseContent content)
    {
        (string Field, IEnumerable<string> Texts)[] fields =
        [
            (nameof(content.StartPosition), [content.StartPosition]),
            (nameof(content.Movement), [content.Movement]),
            (nameof(content.Benefit), [content.Benefit]),
            (nameof(content.Breathing), [content.Breathing]),
            (nameof(content.Adaptation), [content.Adaptation]),
            (nameof(content.Muscles), [content.Muscles]),
            (nameof(content.SourceDose), [content.SourceDose]),
            (nameof(content.Steps), content.Steps),
            (nameof(content.Cues), content.Cues),
            (nameof(content.StopSigns), content.StopSigns),
        ];
        return from field in fields
               where field.Texts.Any(text => text.Length > ExerciseContent.MaxTextLength)
               select new ContentGap(field.Field, $"A text may have at most {ExerciseContent.MaxTextLength} characters.");
    }

    private static IEnumerable<ContentGap> SafetyGaps(ExerciseContent content)
    {
        if (content.ExcludedBy is null)
        {
            yield return new(nameof(content.ExcludedBy), "Say which restrictions exclude the exercise, or that none does.");
        }

        if (content.LoadLevel is < 1 or > HeaviestLoad)
        {
            yield return new(nameof(content.LoadLevel), $"The load is 1 to {HeaviestLoad}.");
        }

        if (content.Direction is < -1 or > 1)
        {
            yield return new(nameof(content.Direction), "The direction is flexion, neutral or extension.");
        }

        if (content.Goals.Count == 0 || content.Goals.Values.Any(points => points is < 1 or > MostGoalPoints))
        {
            yield return new(nameof(content.Goals), $"At least one goal with 1 to {MostGoalPoints} points is needed: by them a set is composed.");
        }
    }
}
