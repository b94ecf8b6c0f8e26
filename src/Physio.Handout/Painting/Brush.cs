using System.Text;
using Physio.Handout.Text;
using SkiaSharp;

namespace Physio.Handout.Painting;

/// <summary>Draws on one page. Lengths in points, from the upper left corner.</summary>
internal sealed class Brush(SKCanvas canvas)
{
    public SKCanvas Canvas => canvas;

    /// <summary>One line of text; <paramref name="baseline"/> is where its letters stand.</summary>
    public void Text(TextLine line, float left, float baseline, float sizePt, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var x = left;
        foreach (var run in line.Runs)
        {
            using var font = new SKFont(run.Font.Typeface, sizePt) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            using var blob = BlobOf(run, line.Source, font, sizePt);
            if (blob is not null)
            {
                canvas.DrawText(blob, x, baseline, paint);
            }

            x += run.Width * sizePt;
        }
    }

    public void Fill(float left, float top, float width, float height, SKColor colour, float radius = 0)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRoundRect(left, top, width, height, radius, radius, paint);
    }

    public void Frame(float left, float top, float width, float height, SKColor colour, float linePt, float radius = 0)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = linePt };
        canvas.DrawRoundRect(left, top, width, height, radius, radius, paint);
    }

    /// <summary>The glyphs together with the letters they stand for, so that the text of the file can be searched, copied and read aloud.</summary>
    private static SKTextBlob? BlobOf(GlyphRun run, string source, SKFont font, float sizePt)
    {
        if (run.Glyphs.Length == 0)
        {
            return null;
        }

        var first = run.Clusters.Min();
        var last = run.Clusters.Max();
        Rune.DecodeFromUtf16(source.AsSpan(last), out _, out var length);
        var letters = source.AsSpan(first, last + length - first);
        using var builder = new SKTextBlobBuilder();
        var buffer = builder.AllocatePositionedTextRun(font, run.Glyphs.Length, Encoding.UTF8.GetByteCount(letters));
        buffer.SetGlyphs(run.Glyphs);
        buffer.SetPositions([.. run.Points.Select(point => new SKPoint(point.X * sizePt, point.Y * sizePt))]);
        buffer.SetText(Encoding.UTF8.GetBytes(letters.ToString()));
        buffer.SetClusters([.. run.Clusters.Select(cluster => (uint)Encoding.UTF8.GetByteCount(source.AsSpan(first, cluster - first)))]);
        return builder.Build();
    }
}
