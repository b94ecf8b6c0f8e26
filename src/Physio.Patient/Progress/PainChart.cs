using System.Globalization;
using System.Net;
using System.Text;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;

namespace Physio.PatientPages.Progress;

/// <summary>
/// Draws pain over time as an SVG picture: a ring for before, a dot for after, the zones of the traffic light behind them. Time runs as the
/// reader's script does.
/// </summary>
internal static class PainChart
{
    private const double Left = 26;
    private const double Right = 312;
    private const double Top = 10;
    private const double ScoreHeight = 12;

    /// <param name="points">The oldest first; at least one.</param>
    /// <param name="title">Name of the picture.</param>
    /// <param name="description">What is to be seen, for those who do not see it.</param>
    /// <param name="rightToLeft">Time runs from right to left.</param>
    public static string Draw(IReadOnlyList<ProgressPain> points, string title, string description, bool rightToLeft)
    {
        var svg = new StringBuilder();
        Add(svg, $"<svg class=\"chart\" viewBox=\"0 0 320 144\" role=\"img\" aria-labelledby=\"chart-title chart-words\"><title id=\"chart-title\">{Encoded(title)}</title><desc id=\"chart-words\">{Encoded(description)}</desc>");
        Band(svg, "no", PainScore.Max, SessionReport.RedPainAbove);
        Band(svg, "care", SessionReport.RedPainAbove, PainZones.GreenUpTo);
        Band(svg, "go", PainZones.GreenUpTo, PainScore.Min);
        foreach (var score in new[] { PainScore.Min, PainZones.GreenUpTo, SessionReport.RedPainAbove, PainScore.Max })
        {
            Add(svg, $"<text x=\"{Left - 8}\" y=\"{Y(score) + 4}\" text-anchor=\"end\" direction=\"ltr\">{score}</text>");
        }

        Line(svg, "before", points, point => point.Before, rightToLeft);
        Line(svg, "after", points, point => point.After, rightToLeft);
        return svg.Append("</svg>").ToString();
    }

    private static void Line(StringBuilder svg, string name, IReadOnlyList<ProgressPain> points, Func<ProgressPain, int?> score, bool rightToLeft)
    {
        var step = points.Count > 1 ? (Right - Left - 16) / (points.Count - 1) : 0;
        var places = points
            .Select((point, at) => (X: rightToLeft ? Right - 8 - (at * step) : Left + 8 + (at * step), Score: score(point)))
            .Where(place => place.Score is not null)
            .Select(place => (place.X, Y: Y(place.Score!.Value)))
            .ToList();
        Add(svg, $"<polyline class=\"{name}\" points=\"{string.Join(' ', places.Select(place => FormattableString.Invariant($"{place.X:0.#},{place.Y:0.#}")))}\"/>");
        foreach (var (x, y) in places)
        {
            Add(svg, $"<circle class=\"{name}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4\"/>");
        }
    }

    private static void Band(StringBuilder svg, string zone, int from, int to) =>
        Add(svg, $"<rect class=\"{zone}\" x=\"{Left}\" y=\"{Y(from)}\" width=\"{Right - Left}\" height=\"{(from - to) * ScoreHeight}\"/>");

    private static double Y(int score) => Top + ((PainScore.Max - score) * ScoreHeight);

    private static void Add(StringBuilder svg, FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
