using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Documents;

/// <summary>The way a part of the body takes, as a line with a head.</summary>
internal static class ArrowShape
{
    private const int Samples = 7;
    private const double HeadLength = 42, HeadHalfWidth = 0.62 * HeadLength;

    public static PathShape Of(Arrow arrow, Timeline timeline, Camera camera)
    {
        var points = PointsOf(arrow, timeline, camera);
        var (tip, along) = (points[^1], (points[^1] - points[^2]).Unit);
        var across = new PointMm(-along.Y, along.X) * HeadHalfWidth;
        var back = tip - (along * HeadLength);
        return Outline.Curve(points, closed: false)
            .Append(new PathShape().MoveTo(back + across).LineTo(tip).LineTo(back - across));
    }

    public static PointMm[] PointsOf(Arrow arrow, Timeline timeline, Camera camera)
    {
        var leave = timeline.Spans[arrow.From].LeaveSeconds;
        var arrive = arrow.To > arrow.From ? timeline.Spans[arrow.To].ArriveSeconds : timeline.TotalSeconds;
        var offset = new PointMm(arrow.OffsetRightCm, -arrow.OffsetUpCm) * Camera.MmPerCm;
        var points = new PointMm[Samples];
        for (var i = 0; i < Samples; i++)
        {
            var body = timeline.BodyAt(leave + ((arrive - leave) * i / (Samples - 1)));
            points[i] = camera.Screen(Landmark.On(body, arrow.Landmark).Centre) + offset;
        }

        var length = (points[^1] - points[0]).Length;
        var least = arrow.MinLengthCm * Camera.MmPerCm;
        if (length < least)
        {
            var middle = PointMm.Lerp(points[0], points[^1], 0.5);
            var factor = least / Math.Max(length, least / 20);
            for (var i = 0; i < Samples; i++)
            {
                points[i] = middle + ((points[i] - middle) * factor);
            }
        }

        return points;
    }
}
