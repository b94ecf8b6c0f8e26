using System.Globalization;

namespace Physio.Figures.Documents;

/// <summary>The words in and about a figure, in the language of the page. They may hold anything: they are escaped when written.</summary>
public sealed record FigureTexts
{
    public required string Title { get; init; }

    /// <summary>Language tag of the words, such as “en”.</summary>
    public string Language { get; init; } = "en";

    public string BreatheIn { get; init; } = "Breathe in";

    public string BreatheOut { get; init; } = "Breathe out";

    public string Hold { get; init; } = "Hold";

    /// <summary>A hold in a caption; {0} is the number of seconds.</summary>
    public string HoldFor { get; init; } = "hold {0} s";

    /// <summary>Seconds inside the ring; {0} is the number.</summary>
    public string Seconds { get; init; } = "{0} s";

    /// <summary>Said at the end of a description when the other side follows.</summary>
    public string ThenOtherSide { get; init; } = "Then the same on the other side.";

    /// <summary>The names of the target regions in words; null says nothing.</summary>
    public string? Works { get; init; }

    /// <summary>The words of a key's label.</summary>
    public Func<string, string> Label { get; init; } = label => label;

    internal string SecondsOf(double seconds) => string.Format(CultureInfo.GetCultureInfo(Language), Seconds, seconds);

    internal string HoldOf(double seconds) => string.Format(CultureInfo.GetCultureInfo(Language), HoldFor, seconds);
}
