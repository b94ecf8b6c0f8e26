using HarfBuzzSharp;
using SkiaSharp;

namespace Physio.Handout.Text;

/// <summary>One font file, for shaping and for drawing. It lives as long as the program.</summary>
internal sealed class HandoutFont
{
    private readonly Font _shaping;
    private readonly int _unitsPerEm;

    public HandoutFont(string file)
    {
        Typeface = SKTypeface.FromStream(Open(file)) ?? throw new InvalidOperationException($"The font {file} cannot be read.");
        using var stream = Open(file);
        using var blob = Blob.FromStream(stream);
        blob.MakeImmutable();
        using var face = new Face(blob, 0);
        _unitsPerEm = face.UnitsPerEm;
        _shaping = new Font(face);
        _shaping.SetScale(_unitsPerEm, _unitsPerEm);
        _shaping.SetFunctionsOpenType();
    }

    public SKTypeface Typeface { get; }

    public bool Has(int letter) => _shaping.TryGetGlyph(letter, out _);

    /// <summary>The glyphs of one run, from left to right. Lengths for a font of 1 pt.</summary>
    public GlyphRun Shape(string text, int start, int length, bool rightToLeft)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        _shaping.Shape(buffer);
        var (infos, positions) = (buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
        var glyphs = new ushort[infos.Length];
        var clusters = new int[infos.Length];
        var points = new SKPoint[infos.Length];
        var width = 0f;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            clusters[i] = (int)infos[i].Cluster;
            points[i] = new(width + (positions[i].XOffset / (float)_unitsPerEm), -positions[i].YOffset / (float)_unitsPerEm);
            width += positions[i].XAdvance / (float)_unitsPerEm;
        }

        return new(this, glyphs, points, clusters, width);
    }

    private static Stream Open(string file) =>
        typeof(HandoutFont).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The font {file} is missing.");
}

/// <summary>Glyphs of one font, from left to right, for a size of 1 pt.</summary>
/// <param name="Points">Where each glyph stands, from the start of the run.</param>
/// <param name="Clusters">Index of the letter each glyph stands for.</param>
internal sealed record GlyphRun(HandoutFont Font, ushort[] Glyphs, SKPoint[] Points, int[] Clusters, float Width);
