using Physio.Handout.Painting;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>The QR code that opens the page for ticks, on white whatever stands behind it.</summary>
internal sealed class CodeBox(string address) : Box
{
    public override float HeightAt(float width) => width;

    public override void Draw(Brush brush, float left, float top, float width)
    {
        brush.Fill(left, top, width, width, SKColors.White);
        CodePainter.Draw(brush.Canvas, address, left, top, width);
    }
}
