using Physio.Figures.Geometry;
using Physio.Figures.Poses;

namespace Physio.Figures.Checking;

/// <summary>The smallest frame that shows a whole movement with a margin, and with room on top for cues and captions. Stored with the pose data, so that it is stable.</summary>
public static class FrameFitter
{
    private const double MarginCm = 5, WordsCm = 20, LeastWidthCm = 150, LeastHeightCm = 105, LeastWidthPerHeight = 0.8;

    public static FrameCm Fit(PosedMovement movement)
    {
        var sampled = new SampledMovement(movement);
        var outlines = new MovementOutlines(sampled);
        var bounds = outlines.Telling.Select(outlines.At).Aggregate(outlines.Still, (sum, next) => sum.With(next));
        var bottom = Math.Ceiling((bounds.Bottom / Camera.MmPerCm) + MarginCm);
        var height = Math.Max(LeastHeightCm, bottom - Math.Floor((bounds.Top / Camera.MmPerCm) - MarginCm - WordsCm));
        var left = Math.Floor((bounds.Left / Camera.MmPerCm) - MarginCm);
        var tight = Math.Ceiling((bounds.Right / Camera.MmPerCm) + MarginCm) - left;
        var width = Math.Max(Math.Max(LeastWidthCm, Math.Ceiling(height * LeastWidthPerHeight)), tight);
        return new(left - Math.Floor((width - tight) / 2), bottom - height, width, height);
    }
}
