using System.Globalization;
using System.Text.RegularExpressions;
using Physio.Domain.Exercises;

namespace Physio.Domain.Tests.Exercises;

/// <summary>Reads the English words of a dose back into the value, knowing nothing but the words.</summary>
internal static partial class ReadDose
{
    public static Dosage From(string text)
    {
        var words = Words().Match(text);
        Assert.True(words.Success, $"Cannot be read back: {text}");
        var (min, max) = words.Groups["min"].Success
            ? (Number(words, "min"), Number(words, words.Groups["max"].Success ? "max" : "min"))
            : (1, 1);
        return new Dosage(
            words.Groups["sets"].Success ? Number(words, "sets") : 1,
            min,
            max,
            Hold(words),
            words.Groups["sides"].Success,
            words.Groups["times"].Success ? Number(words, "times") : 1,
            words.Groups["days"].Success ? Number(words, "days") : Dosage.MaxDaysPerWeek);
    }

    private static int? Hold(Match words) =>
        words.Groups["seconds"].Success ? Number(words, "seconds")
        : words.Groups["minutes"].Success ? 60 * Number(words, "minutes")
        : null;

    private static int Number(Match words, string group) => int.Parse(words.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^((?<sets>\d+)\ rounds:\ )?
        (((once|(?<min>\d+)(\ to\ (?<max>\d+))?\ times)(?<sides>\ on\ each\ side)?(,\ (hold|for)\ ((?<seconds>\d+)\ seconds?|(?<minutes>\d+)\ minutes)\ each\ time)?)
        |for\ ((?<seconds>\d+)\ seconds?|(?<minutes>\d+)\ minutes))
        \ ·\ (once|(?<times>\d+)\ times)\ a\ day,\ (every\ day|on\ (?<days>\d+)\ days?\ a\ week)$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
