using Physio.Figures.Motion;
using Physio.Figures.Poses;

namespace Physio.Figures.Documents;

/// <summary>Breathing and holding, shown in the top 20 cm of the picture: a lung that grows and shrinks, a ring that runs out.</summary>
internal static class Cues
{
    private const double Small = 40, Large = 70, Ring = 80, Inset = 100;

    public static void Write(SvgText svg, PosedMovement exercise, FigureCaptions captions, FigureOptions options, Timeline timeline)
    {
        var (left, top, right) = (exercise.Frame.X * 10, exercise.Frame.Y * 10, (exercise.Frame.X + exercise.Frame.Width) * 10);
        if (exercise.Keys.Any(key => key.Breath is not null))
        {
            Breathing(svg, exercise, options, timeline, left + Inset, top + Inset);
        }

        foreach (var span in timeline.Spans)
        {
            if (captions.HoldOf(span.Index) is { } seconds && span.LeaveSeconds > span.ArriveSeconds)
            {
                Holding(svg, options, timeline, span, seconds, right - Inset, top + Inset);
            }
        }
    }

    private static void Breathing(SvgText svg, PosedMovement exercise, FigureOptions options, Timeline timeline, double x, double y)
    {
        var total = timeline.TotalSeconds;
        var (inSpans, outSpans) = (SpansOf(Breath.In), SpansOf(Breath.Out));
        svg.Open("g", ("opacity", "0"));
        Visible(svg, total, [.. inSpans.Concat(outSpans).OrderBy(span => span.LeaveSeconds)]);
        svg.Empty("circle", ("class", "ring"), ("cx", N(x)), ("cy", N(y)), ("r", N(Ring)));
        svg.Open("circle", ("class", "lung"), ("cx", N(x)), ("cy", N(y)), ("r", N(Small)));
        var lung = new List<(double, string)>();
        var last = exercise.Keys.LastOrDefault(key => key.Breath is not null)?.Breath ?? Breath.Out;
        foreach (var span in timeline.Spans)
        {
            last = exercise.Keys[span.Index].Breath ?? last;
            lung.Add((span.ArriveSeconds / total, Size()));
            lung.Add((span.LeaveSeconds / total, Size()));
        }

        lung.Add((1, lung[0].Item2));
        MovingMarkup.Animate(svg, "r", total, Distinct(lung));
        svg.Close().Close();
        Words(options.Texts.BreatheIn, inSpans);
        Words(options.Texts.BreatheOut, outSpans);

        string Size() => N(last == Breath.In ? Large : Small);

        List<KeySpan> SpansOf(Breath breath) => [.. timeline.Spans.Where(span => exercise.Keys[span.Next].Breath == breath)];

        void Words(string words, List<KeySpan> spans)
        {
            if (spans.Count > 0)
            {
                svg.Open("g", ("opacity", "0"));
                Visible(svg, total, spans);
                svg.Element("text", words, ("x", N(x + Ring + 30)), ("y", N(y + 26)));
                svg.Close();
            }
        }
    }

    private static void Holding(SvgText svg, FigureOptions options, Timeline timeline, KeySpan span, double seconds, double x, double y)
    {
        var total = timeline.TotalSeconds;
        var around = 2 * Math.PI * Ring;
        svg.Open("g", ("opacity", "0"));
        VisibleBetween(svg, total, [(span.ArriveSeconds, span.LeaveSeconds)]);
        svg.Element("text", options.Texts.Hold, ("x", N(x - Ring - 30)), ("y", N(y + 26)), ("text-anchor", "end"));
        svg.Element("text", options.Texts.SecondsOf(seconds), ("x", N(x)), ("y", N(y + 20)), ("text-anchor", "middle"), ("class", "sec"));
        svg.Empty("circle", ("class", "ring"), ("cx", N(x)), ("cy", N(y)), ("r", N(Ring)));
        svg.Open(
            "circle",
            ("class", "run"),
            ("cx", N(x)),
            ("cy", N(y)),
            ("r", N(Ring)),
            ("transform", $"rotate(-90 {N(x)} {N(y)})"),
            ("stroke-dasharray", N(around)));
        MovingMarkup.Animate(svg, "stroke-dashoffset", total, Distinct(
            [(0, N(around)), (span.ArriveSeconds / total, N(around)), (span.LeaveSeconds / total, "0"), (1, "0")]));
        svg.Close().Close();
    }

    private static void Visible(SvgText svg, double total, List<KeySpan> spans) =>
        VisibleBetween(svg, total, [.. spans.Select(span => (span.LeaveSeconds, span.NextSeconds))]);

    private static void VisibleBetween(SvgText svg, double total, IReadOnlyList<(double From, double To)> times)
    {
        var steps = new List<(double, string)> { (0, "0") };
        foreach (var (from, to) in times)
        {
            steps.Add((from / total, "1"));
            steps.Add((to / total, "0"));
        }

        MovingMarkup.Animate(svg, "opacity", total, Distinct([.. steps, (1, "0")]), steps: true);
    }

    /// <summary>Later values replace earlier ones at the same moment, because times must rise.</summary>
    private static List<(double At, string Value)> Distinct(IReadOnlyList<(double At, string Value)> values)
    {
        var distinct = new List<(double At, string Value)>();
        foreach (var value in values)
        {
            if (distinct.Count > 0 && SvgText.Share(distinct[^1].At) == SvgText.Share(value.At))
            {
                distinct.RemoveAt(distinct.Count - 1);
            }

            distinct.Add(value);
        }

        return distinct;
    }

    private static string N(double value) => SvgText.Number(Math.Round(value));
}
