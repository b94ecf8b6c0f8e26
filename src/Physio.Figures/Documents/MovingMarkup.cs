using Physio.Figures.Drawing;
using Physio.Figures.Motion;
using Physio.Figures.Poses;

namespace Physio.Figures.Documents;

/// <summary>Writes what moves: the parts of the body along their tracks, and arrows that come and go.</summary>
internal static class MovingMarkup
{
    /// <summary>An arrow fades in before the movement it shows, and out at its end, in seconds.</summary>
    private const double FadeIn = 0.4, FadeOut = 0.3;

    public static void Figure(FigureMarkup markup, Loop loop) => markup.Figure(
        () =>
        {
            markup.Svg.Open("path", ("class", "sh"), ("d", PathText.Write(loop.Tracks[0].Shape)));
            Follow(markup.Svg, loop.Tracks[0], loop);
            markup.Svg.Close();
        },
        () =>
        {
            for (var i = 0; i < loop.Painted.Count; i++)
            {
                var track = loop.Tracks[i + 1];
                markup.Path(loop.Painted[i], PathText.Write(track.Shape), () => Follow(markup.Svg, track, loop));
            }
        });

    public static void Arrow(SvgText svg, Arrow arrow, Loop loop)
    {
        var total = loop.Timeline.TotalSeconds;
        var leave = loop.Timeline.Spans[arrow.From].LeaveSeconds;
        var arrive = arrow.To > arrow.From ? loop.Timeline.Spans[arrow.To].ArriveSeconds : total;
        svg.Open("path", ("class", "ar"), ("opacity", "0"), ("d", PathText.Write(ArrowShape.Of(arrow, loop.Timeline, loop.Drawing.Camera))));
        var values = new List<(double, string)> { (0, leave <= 0 ? "1" : "0") };
        if (leave > 0)
        {
            values.Add((Math.Max(0.0001, (leave - FadeIn) / total), "0"));
            values.Add((leave / total, "1"));
        }

        values.Add((Math.Max(leave, arrive - FadeOut) / total, "1"));
        if (arrive < total - 0.001)
        {
            values.Add((arrive / total, "0"));
        }

        values.Add((1, "0"));
        Animate(svg, "opacity", total, values);
        svg.Close();
    }

    /// <summary>Lets an attribute of the open element run through values, over and over. <paramref name="steps"/>: it jumps instead of gliding.</summary>
    public static void Animate(SvgText svg, string attribute, double seconds, IEnumerable<(double At, string Value)> values, bool steps = false)
    {
        var list = values.ToList();
        svg.Empty(
            "animate",
            ("attributeName", attribute),
            ("dur", SvgText.Number(seconds) + "s"),
            ("repeatCount", "indefinite"),
            ("calcMode", steps ? "discrete" : null),
            ("keyTimes", string.Join(';', list.Select(value => SvgText.Share(value.At)))),
            ("values", string.Join(';', list.Select(value => value.Value))));
    }

    private static void Follow(SvgText svg, Track track, Loop loop)
    {
        if (track.Kept.Count > 0)
        {
            Animate(svg, "d", loop.Timeline.TotalSeconds, track.Kept.Select(kept => (kept.At, PathText.Write(kept.Shape))));
        }
    }
}
