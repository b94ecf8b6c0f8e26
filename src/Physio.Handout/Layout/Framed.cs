using Physio.Handout.Painting;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>A box on a coloured ground with a line round it.</summary>
internal sealed class Framed(Box inside, SKColor ground, SKColor line, float linePt = 1) : Box
{
    private const float PadX = 11, PadY = 8, Radius = 5;

    public override float HeightAt(float width) => inside.HeightAt(width - (2 * PadX)) + (2 * PadY);

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var height = HeightAt(width);
        brush.Fill(left, top, width, height, ground, Radius);
        brush.Frame(left + (linePt / 2), top + (linePt / 2), width - linePt, height - linePt, line, linePt, Radius);
        inside.Draw(brush, left + PadX, top + PadY, width - (2 * PadX));
    }
}
