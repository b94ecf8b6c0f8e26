using HarfBuzzSharp;
using SkiaSharp;

namespace Physio.Handout.Text;

/// <summary>One font file, for shaping and for drawing. It lives as long as the program.</summary>
internal sealed class HandoutFont
{
    /// <summary>A file with “fi” as one letter cannot be searched for words with two; Arabic letters have to join.</summary>
    private static readonly Feature[] LetterByLetter = [Feature.Parse("-liga")];

    // Both libraries read this memory for as long as the program runs.
    private readonly SKData _file;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _shaping;

    public HandoutFont(string file)
    {
        using var stream = typeof(HandoutFont).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The font {file} is missing.");
        _file = SKData.Create(stream);
        Typeface = SKTypeface.FromData(_file) ?? throw new InvalidOperationException($"The font {file} cannot be read.");
        _blob = new Blob(_file.Data, (int)_file.Size, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        _shaping = new Font(_face);
        _shaping.SetScale(_face.UnitsPerEm, _face.UnitsPerEm);
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
        _shaping.Shape(buffer, rightToLeft ? [] : LetterByLetter);
        var unitsPerEm = _face.UnitsPerEm;
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
            points[i] = new(width + (positions[i].XOffset / (float)unitsPerEm), -positions[i].YOffset / (float)unitsPerEm);
            width += positions[i].XAdvance / (float)unitsPerEm;
        }

        return new(this, glyphs, points, clusters, width);
    }
}

/// <summary>Glyphs of one font, from left to right, for a size of 1 pt.</summary>
/// <param name="Points">Where each glyph stands, from the start of the run.</param>
/// <param name="Clusters">Index of the letter each glyph stands for.</param>
internal sealed record GlyphRun(HandoutFont Font, ushort[] Glyphs, SKPoint[] Points, int[] Clusters, float Width);
