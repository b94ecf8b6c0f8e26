using HarfBuzzSharp;
using SkiaSharp;

namespace Physio.Handout.Text;

/// <summary>One font file, for shaping and for drawing. It lives as long as the program.</summary>
internal sealed class HandoutFont
{
    /// <summary>A file with “fi” as one letter cannot be searched for words with two; Arabic letters have to join.</summary>
    private static readonly Feature[] LetterByLetter = [Feature.Parse("-liga")];

    private readonly Font _shaping;
    private readonly int _unitsPerEm;

    // Both libraries read this memory for as long as the program runs.
    private readonly object[] _kept;

    private HandoutFont(SKTypeface typeface, Font shaping, int unitsPerEm, params object[] kept) =>
        (Typeface, _shaping, _unitsPerEm, _kept) = (typeface, shaping, unitsPerEm, kept);

    public SKTypeface Typeface { get; }

    /// <param name="file">Name of the font in this assembly.</param>
    public static HandoutFont Load(string file)
    {
        using var stream = typeof(HandoutFont).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The font {file} is missing.");
        var memory = SKData.Create(stream);
        var typeface = SKTypeface.FromData(memory) ?? throw new InvalidOperationException($"The font {file} cannot be read.");
        var blob = new Blob(memory.Data, (int)memory.Size, MemoryMode.ReadOnly);
        var face = new Face(blob, 0);
        var shaping = new Font(face);
        shaping.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        shaping.SetFunctionsOpenType();
        return new(typeface, shaping, face.UnitsPerEm, memory, blob, face);
    }

    public bool Has(int letter) => _shaping.TryGetGlyph(letter, out _);

    /// <summary>The glyphs of one run, from left to right. Lengths for a font of 1 pt.</summary>
    public GlyphRun Shape(string text, int start, int length, bool rightToLeft)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        _shaping.Shape(buffer, rightToLeft ? [] : LetterByLetter);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
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
}

/// <summary>Glyphs of one font, from left to right, for a size of 1 pt.</summary>
/// <param name="Points">Where each glyph stands, from the start of the run.</param>
/// <param name="Clusters">Index of the letter each glyph stands for.</param>
internal sealed record GlyphRun(HandoutFont Font, ushort[] Glyphs, SKPoint[] Points, int[] Clusters, float Width);
