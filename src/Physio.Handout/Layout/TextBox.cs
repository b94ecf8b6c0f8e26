using Physio.Handout.Painting;
using Physio.Handout.Text;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>A paragraph that begins where its language begins to read.</summary>
internal sealed class TextBox(Paragraph paragraph, float sizePt, SKColor colour, bool centred = false) : Box
{
    /// <summary>From one line to the next, as a share of the size: Arabic needs the room above and below.</summary>
    private const float LineHeight = 1.36f;

    /// <summary>From the top of a line to where its letters stand, as a share of the size.</summary>
    private const float Ascent = 1.03f;

    private (float Width, IReadOnlyList<TextLine> Lines)? _broken;

    public override float HeightAt(float width) => LinesAt(width).Count * sizePt * LineHeight;

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var baseline = top + (sizePt * Ascent);
        foreach (var line in LinesAt(width))
        {
            var free = width - line.WidthPt;
            brush.Text(line, left + (centred ? free / 2 : paragraph.RightToLeft ? free : 0), baseline, sizePt, colour);
            baseline += sizePt * LineHeight;
        }
    }

    private IReadOnlyList<TextLine> LinesAt(float width)
    {
        if (_broken is not { } broken || broken.Width != width)
        {
            _broken = broken = (width, paragraph.Lines(width));
        }

        return broken.Lines;
    }
}
