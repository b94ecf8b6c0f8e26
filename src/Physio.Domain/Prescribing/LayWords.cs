using System.Globalization;
using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>Why an exercise is in the plan, in a patient's words and language: made from the goals it was chosen for.</summary>
public static class LayWords
{
    /// <summary>"Chosen for you because it helps your back move more freely."; empty when no goal is known.</summary>
    public static string WhyThisOne(IReadOnlyList<TreatmentGoal> serves, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        return serves.Count switch
        {
            0 => "",
            1 => string.Format(culture, Text("ForOne", culture), Of(serves[0], culture)),
            _ => string.Format(culture, Text("ForTwo", culture), Of(serves[0], culture), Of(serves[1], culture)),
        };
    }

    private static string Of(TreatmentGoal goal, CultureInfo culture) => Text($"{nameof(TreatmentGoal)}.{goal}", culture);

    private static string Text(string key, CultureInfo culture) => LayTexts.ResourceManager.GetString(key, culture)!;
}
