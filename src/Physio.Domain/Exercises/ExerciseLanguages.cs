using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Physio.Domain.Exercises;

/// <summary>An exercise in the languages of its readers.</summary>
public static class ExerciseLanguages
{
    /// <summary>The language exercises are written in.</summary>
    public const string Written = "en";

    /// <summary>16 hexadecimal digits over everything a patient reads in English.</summary>
    public static string Fingerprint(ExerciseContent content)
    {
        var text = string.Join('\u001f', [content.Name, content.StartPosition, content.Benefit, .. content.Steps, content.Breathing, .. content.Cues, .. content.StopSigns]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }

    /// <summary>Whether every text of the exercise can be read in a language, with as many steps and stop signs as were written.</summary>
    public static bool CanBeReadIn(this ExerciseContent content, string language) => language == Written || WordsIn(content, language) is not null;

    /// <summary>Languages whose translation no native speaker of the profession has read yet, in alphabetical order.</summary>
    public static IReadOnlyList<string> AwaitingReader(this ExerciseContent content) =>
        [.. content.Translations.Where(translation => !translation.Value.Reviewed).Select(translation => translation.Key).Order(StringComparer.Ordinal)];

    /// <summary>The content with its texts in a language; unchanged where it has none in that language.</summary>
    public static ExerciseContent ReadIn(this ExerciseContent content, CultureInfo culture) =>
        WordsIn(content, culture.TwoLetterISOLanguageName) is not { } words ? content : content with
        {
            Name = words.Name,
            StartPosition = words.StartPosition,
            Benefit = words.Benefit,
            Steps = words.Steps,
            Breathing = words.Breathing,
            Cues = words.Cues,
            StopSigns = words.StopSigns,
        };

    /// <summary>The translation into a language, when it still belongs to the English texts.</summary>
    public static ExerciseWords? WordsIn(this ExerciseContent content, string language) =>
        content.Translations.GetValueOrDefault(language) is { } words
        && words.Steps.Count == content.Steps.Count
        && words.StopSigns.Count == content.StopSigns.Count
        && words.Source == Fingerprint(content)
            ? words
            : null;
}
