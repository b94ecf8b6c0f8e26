using System.Globalization;
using Physio.Domain.Exercises;
using Physio.Figures.Documents;
using Physio.Figures.Poses;

namespace Physio.PatientPages.Figures;

/// <summary>The words in and about a figure, in the language of the page.</summary>
public static class FigureWords
{
    public static FigureTexts Of(PosedMovement movement, ExerciseContent content, int movements, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return new()
        {
            Title = movements > 1 ? $"{content.Name}: {movement.Title}" : content.Name,
            Language = language,
            BreatheIn = Say(nameof(FigureLabels.BreatheIn)),
            BreatheOut = Say(nameof(FigureLabels.BreatheOut)),
            Hold = Say(nameof(FigureLabels.Hold)),
            HoldFor = Say(nameof(FigureLabels.HoldFor)),
            Seconds = Say(nameof(FigureLabels.Seconds)),
            ThenOtherSide = Say(nameof(FigureLabels.ThenOtherSide)),
            Works = Legend(movement, culture) is { Length: > 0 } legend ? legend + "." : null,
        };

        string Say(string name) => FigureLabels.ResourceManager.GetString(name, culture)!;
    }

    /// <summary>The coloured regions in words, such as “Coloured: lower back, left buttock”; empty when nothing is coloured.</summary>
    public static string Legend(PosedMovement movement, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        var names = RegionsOf(movement).Select(name => FigureLabels.ResourceManager.GetString("Region_" + name, culture)).OfType<string>().ToList();
        return names.Count == 0 ? "" : string.Format(culture, FigureLabels.ResourceManager.GetString(nameof(FigureLabels.Coloured), culture)!, string.Join(", ", names));
    }

    /// <summary>A region on both sides, or shown on one side after the other, has one name for the pair.</summary>
    private static IEnumerable<string> RegionsOf(PosedMovement movement) => movement.Highlight
        .Select(region => region[^1] is 'R' or 'L' && (movement.OneSided || HasPair(movement, region)) ? region[..^1] : region)
        .Distinct();

    private static bool HasPair(PosedMovement movement, string region) =>
        movement.Highlight.Contains(region[..^1] + "R") && movement.Highlight.Contains(region[..^1] + "L");
}
