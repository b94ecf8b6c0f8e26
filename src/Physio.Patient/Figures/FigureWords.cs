using System.Globalization;
using Physio.Domain.Exercises;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Figures;

/// <summary>The words in and about a figure, in the language of the page.</summary>
public static class FigureWords
{
    public static FigureTexts Of(PosedMovement movement, int part, ExerciseContent content, int movements, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return new()
        {
            Title = TitleOf(movement, part, content, movements, culture),
            Language = language,
            BreatheIn = Say(nameof(FigureLabels.BreatheIn)),
            BreatheOut = Say(nameof(FigureLabels.BreatheOut)),
            Hold = Say(nameof(FigureLabels.Hold)),
            HoldFor = Say(nameof(FigureLabels.HoldFor)),
            Seconds = Say(nameof(FigureLabels.Seconds)),
            Label = label => content.WordsIn(language)?.Labels.GetValueOrDefault(label) ?? label,
            ThenOtherSide = Say(nameof(FigureLabels.ThenOtherSide)),
            Works = Legend(movement, culture) is { Length: > 0 } legend ? legend + "." : null,
        };

        string Say(string name) => FigureLabels.ResourceManager.GetString(name, culture)!;
    }

    /// <summary>Name of the exercise, and of the movement where it has several.</summary>
    /// <param name="part">0 for the first movement.</param>
    public static string TitleOf(PosedMovement movement, int part, ExerciseContent content, int movements, CultureInfo culture)
    {
        var name = content.ReadIn(culture).Name;
        return movements > 1 ? $"{name}: {MovementTitle(movement, part, content, culture)}" : name;
    }

    public static string MovementTitle(PosedMovement movement, int part, ExerciseContent content, CultureInfo culture) =>
        content.WordsIn(culture.TwoLetterISOLanguageName)?.Movements.ElementAtOrDefault(part) ?? movement.Title;

    /// <summary>The coloured regions in words, such as “Coloured: lower back, left buttock”; empty when nothing is coloured.</summary>
    public static string Legend(PosedMovement movement, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        var names = RegionsOf(movement).Select(name => FigureLabels.ResourceManager.GetString("Region_" + name, culture)).OfType<string>().ToList();
        return names.Count == 0 ? "" : string.Format(culture, FigureLabels.ResourceManager.GetString(nameof(FigureLabels.Coloured), culture)!, string.Join(FrameTexts.ResourceManager.GetString(nameof(FrameTexts.ListComma), culture), names));
    }

    /// <summary>A region on both sides, or shown on one side after the other, has one name for the pair.</summary>
    private static IEnumerable<string> RegionsOf(PosedMovement movement) => movement.Highlight
        .Select(region => region[^1] is 'R' or 'L' && (movement.OneSided || HasPair(movement, region)) ? region[..^1] : region)
        .Distinct();

    private static bool HasPair(PosedMovement movement, string region) =>
        movement.Highlight.Contains(region[..^1] + "R") && movement.Highlight.Contains(region[..^1] + "L");
}
