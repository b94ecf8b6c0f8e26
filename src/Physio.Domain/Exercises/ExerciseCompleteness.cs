namespace Physio.Domain.Exercises;

/// <summary>What an exercise must have before a patient may see it.</summary>
public static class ExerciseCompleteness
{
    public const int HeaviestLoad = 4;

    /// <summary>Everything missing or outside its limits; empty when the content may be published.</summary>
    public static IReadOnlyList<ContentGap> GapsIn(ExerciseContent content) =>
        [.. TextGaps(content), .. SafetyGaps(content), .. DoseGaps(content.Dose)];

    private static IEnumerable<ContentGap> TextGaps(ExerciseContent content)
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

        if (content.StopSigns.Count == 0)
        {
            yield return new(nameof(content.StopSigns), "At least one stop sign is needed.");
        }

        if (AllTexts(content).Any(text => text.Length > ExerciseContent.MaxTextLength))
        {
            yield return new(nameof(content.Steps), $"A text may have at most {ExerciseContent.MaxTextLength} characters.");
        }
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
    }

    private static IEnumerable<ContentGap> DoseGaps(DoseRange dose)
    {
        foreach (var problem in DoseLimits.Check(dose.Start, dose))
        {
            yield return new(nameof(ExerciseContent.Dose), problem.Sentence);
        }
    }

    private static IEnumerable<string> AllTexts(ExerciseContent content) =>
        [content.StartPosition, content.Movement, content.Benefit, content.Breathing, content.Adaptation, .. content.Steps, .. content.Cues, .. content.StopSigns];
}
