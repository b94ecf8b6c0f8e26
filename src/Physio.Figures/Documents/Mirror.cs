using Physio.Figures.Geometry;
using Physio.Figures.Poses;

namespace Physio.Figures.Documents;

/// <summary>
/// Mirrors a picture for the other side. A mirrored picture is exactly the exercise with left and right exchanged; captions and
/// cues stay outside.
/// </summary>
internal static class Mirror
{
    /// <param name="loopSeconds">Length of one loop when both sides shall play one after the other; null for a still.</param>
    public static Scope Begin(SvgText svg, PosedMovement movement, FigureOptions options, double? loopSeconds)
    {
        var frame = movement.Frame;
        var middle = FigureMarkup.Mm((2 * frame.X) + frame.Width);
        if (options.Sides == SidesShown.Other)
        {
            svg.Open("g", ("transform", $"translate({middle} 0) scale(-1 1)"));
            return new(svg, 1);
        }

        if (options.Sides == SidesShown.Both && movement.OneSided && loopSeconds is { } seconds)
        {
            var half = SvgText.Number(Rounding(((2 * frame.X) + frame.Width) * Camera.MmPerCm / 2));
            svg.Open("g", ("transform", $"translate({half} 0)"));
            svg.Open("g");
            svg.Empty(
                "animateTransform",
                ("attributeName", "transform"),
                ("type", "scale"),
                ("dur", SvgText.Number(2 * seconds) + "s"),
                ("repeatCount", "indefinite"),
                ("calcMode", "discrete"),
                ("keyTimes", "0;.5"),
                ("values", "1 1;-1 1"));
            svg.Open("g", ("transform", $"translate({SvgText.Number(-Rounding(((2 * frame.X) + frame.Width) * Camera.MmPerCm / 2))} 0)"));
            return new(svg, 3);
        }

        return new(svg, 0);

        static double Rounding(double value) => Math.Floor(value + 0.5);
    }

    public readonly struct Scope(SvgText svg, int groups) : IDisposable
    {
        public void Dispose()
        {
            for (var i = 0; i < groups; i++)
            {
                svg.Close();
            }
        }
    }
}
