using System.Globalization;
using System.Text;

namespace Physio.Handout.Text;

/// <summary>Text that is broken into lines for a width, in the reading direction of its language.</summary>
internal sealed class Paragraph
{
    private readonly string _text;
    private readonly byte[] _levels;
    private readonly bool[] _bold;
    private readonly float _sizePt;

    public Paragraph(IReadOnlyList<Words> words, float sizePt, bool rightToLeft)
    {
        _text = string.Concat(words.Select(piece => piece.Text));
        _bold = [.. words.SelectMany(piece => Enumerable.Repeat(piece.Bold, piece.Text.Length))];
        _levels = Bidi.Levels(_text, rightToLeft);
        (_sizePt, RightToLeft) = (sizePt, rightToLeft);
    }

    public bool RightToLeft { get; }

    /// <summary>The lines, each with its glyph runs from left to right.</summary>
    public IReadOnlyList<TextLine> Lines(float widthPt)
    {
        var lines = new List<TextLine>();
        var start = 0;
        foreach (var part in _text.Split('\n'))
        {
            lines.AddRange(Broken(start, start + part.Length, widthPt));
            start += part.Length + 1;
        }

        return lines;
    }

    private IEnumerable<TextLine> Broken(int start, int end, float widthPt)
    {
        var from = start;
        var width = 0f;
        for (var at = start; at < end;)
        {
            var next = NextBreak(at, end);
            var word = WidthOf(at, Trimmed(at, next));
            if (width + word > widthPt && at > from)
            {
                yield return LineOf(from, at);
                (from, width) = (at, 0);
            }

            if (word > widthPt)
            {
                next = LongestFitting(at, next, widthPt);
            }

            width += WidthOf(at, next);
            at = next;
        }

        yield return LineOf(from, end);
    }

    /// <summary>After the spaces that follow a word, or after a hyphen inside it.</summary>
    private int NextBreak(int at, int end)
    {
        while (at < end && _text[at] != ' ')
        {
            at++;
            if (at < end && _text[at - 1] is '-' or '–' or '/' && char.IsLetter(_text[at]))
            {
                return at;
            }
        }

        while (at < end && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>A word longer than a line is torn where the line ends; at least one letter goes on it.</summary>
    private int LongestFitting(int at, int end, float widthPt)
    {
        var fits = at;
        while (fits < end)
        {
            var next = fits + StringInfo.GetNextTextElementLength(_text.AsSpan(fits));
            if (fits > at && WidthOf(at, next) > widthPt)
            {
                break;
            }

            fits = Math.Min(next, end);
        }

        return fits;
    }

    private int Trimmed(int start, int end)
    {
        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private float WidthOf(int start, int end) => RunsOf(start, end).Sum(run => run.Glyphs.Width) * _sizePt;

    private TextLine LineOf(int start, int end)
    {
        var runs = RunsOf(start, Trimmed(start, end)).ToList();
        var order = Bidi.VisualOrder([.. runs.Select(run => run.Level)]);
        return new([.. order.Select(index => runs[index].Glyphs)], runs.Sum(run => run.Glyphs.Width) * _sizePt, _text);
    }

    /// <summary>Pieces of one level and one font, in reading order.</summary>
    private IEnumerable<(byte Level, GlyphRun Glyphs)> RunsOf(int start, int end)
    {
        HandoutFont? font = null;
        var from = start;
        for (var at = start; at < end;)
        {
            Rune.DecodeFromUtf16(_text.AsSpan(at), out var letter, out var length);
            var next = HandoutFonts.For(letter, _bold[at], font);
            if (at > from && (next != font || _levels[at] != _levels[from]))
            {
                yield return (_levels[from], font!.Shape(_text, from, at - from, _levels[from] % 2 == 1));
                from = at;
            }

            font = next;
            at += length;
        }

        if (end > from)
        {
            yield return (_levels[from], font!.Shape(_text, from, end - from, _levels[from] % 2 == 1));
        }
    }
}

/// <summary>One line: its runs from left to right.</summary>
/// <param name="Source">The text the clusters of the runs point into.</param>
internal sealed record TextLine(IReadOnlyList<GlyphRun> Runs, float WidthPt, string Source);
