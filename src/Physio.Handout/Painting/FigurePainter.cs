using Physio.Figures.Documents;
using Physio.Figures.Drawing;
using SkiaSharp;

namespace Physio.Handout.Painting;

/// <summary>Draws a still of a figure as vectors.</summary>
internal static class FigurePainter
{
    private static readonly float[] GlowStops = [0, 0.55f, 1];

    /// <summary>Fills the width; the height follows from the picture.</summary>
    public static void Draw(SKCanvas canvas, StillPicture picture, float left, float top, float width)
    {
        var scale = width / (float)picture.WidthMm;
        canvas.Save();
        canvas.Translate(left, top);
        canvas.ClipRect(new(0, 0, width, scale * (float)picture.HeightMm));
        canvas.Scale(scale);
        canvas.Translate(-(float)picture.LeftMm, -(float)picture.TopMm);
        foreach (var inked in picture.Paths)
        {
            Draw(canvas, inked);
        }

        canvas.Restore();
    }

    private static void Draw(SKCanvas canvas, InkedPath inked)
    {
        using var path = PathOf(inked.Shape);
        var ink = inked.Ink;
        if (ink.LineFirst)
        {
            Line(canvas, path, ink);
        }

        if (ink.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(fill) };
            using var glow = ink.Glow ? GlowOf(path.TightBounds, fill) : null;
            paint.Shader = glow;
            canvas.DrawPath(path, paint);
        }

        if (!ink.LineFirst)
        {
            Line(canvas, path, ink);
        }
    }

    private static void Line(SKCanvas canvas, SKPath path, FigureInk ink)
    {
        if (ink.Line is { } colour)
        {
            using var paint = new SKPaint
            {
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                Color = ColourOf(colour),
                StrokeWidth = (float)ink.LineWidthMm,
                StrokeJoin = SKStrokeJoin.Round,
                StrokeCap = ink.RoundEnds ? SKStrokeCap.Round : SKStrokeCap.Butt,
            };
            canvas.DrawPath(path, paint);
        }
    }

    /// <summary>As the radial gradient of the screen: strong in the middle of its box, nearly gone at the edge.</summary>
    private static SKShader GlowOf(SKRect box, InkColour colour) => SKShader.CreateRadialGradient(
        new(0.5f, 0.5f),
        0.5f,
        [Faded(colour, 0.95), Faded(colour, 0.75), Faded(colour, 0.06)],
        GlowStops,
        SKShaderTileMode.Clamp,
        SKMatrix.CreateScaleTranslation(Math.Max(box.Width, 1), Math.Max(box.Height, 1), box.Left, box.Top));

    private static SKColor Faded(InkColour colour, double opacity) => ColourOf(colour with { Opacity = opacity });

    private static SKColor ColourOf(InkColour colour) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * colour.Opacity));

    private static SKPath PathOf(PathShape shape)
    {
        using var path = new SKPathBuilder();
        var at = 0;
        foreach (var command in shape.Commands)
        {
            switch (command)
            {
                case 'M':
                    path.MoveTo(Point(0));
                    break;
                case 'L':
                    path.LineTo(Point(0));
                    break;
                case 'Q':
                    path.QuadTo(Point(0), Point(2));
                    break;
                case 'C':
                    path.CubicTo(Point(0), Point(2), Point(4));
                    break;
                case 'A':
                    var radius = (float)shape.Numbers[at];
                    path.ArcTo(new SKPoint(radius, radius), 0, shape.Numbers[at + 1] > 0 ? SKPathArcSize.Large : SKPathArcSize.Small, SKPathDirection.CounterClockwise, Point(2));
                    break;
                default:
                    path.Close();
                    break;
            }

            at += PathShape.Arity(command);
        }

        return path.Detach();

        SKPoint Point(int offset) => new((float)shape.Numbers[at + offset], (float)shape.Numbers[at + offset + 1]);
    }
}
