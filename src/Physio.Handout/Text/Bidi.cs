using System.Globalization;

namespace Physio.Handout.Text;

/// <summary>
/// Which letters are read from right to left, after annex 9 of Unicode without explicit embeddings, which texts of people do not hold.
/// An even level is read from left to right, an odd one from right to left.
/// </summary>
internal static class Bidi
{
    private enum Kind : byte
    {
        Left,
        Right,
        ArabicLetter,
        EuropeanNumber,
        ArabicNumber,
        Sign,
        Terminator,
        Separator,
        Mark,
        Neutral,
    }

    /// <summary>One level for each UTF-16 unit.</summary>
    public static byte[] Levels(string text, bool rightToLeft)
    {
        var kinds = new Kind[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            kinds[at] = KindOf(text, at);
        }

        var paragraph = rightToLeft ? Kind.Right : Kind.Left;
        Weak(kinds, paragraph);
        Neutrals(kinds, paragraph);
        var outer = (byte)(rightToLeft ? 1 : 0);
        return [.. kinds.Select(kind => (kind, outer) switch
        {
            (Kind.Left, 0) => (byte)0,
            (Kind.Right, _) => (byte)1,
            _ => (byte)2,
        })];
    }

    /// <summary>A name, number or note that keeps its own direction inside a paragraph of the other one, with its signs on the right side.</summary>
    public static string Kept(string text)
    {
        var first = Enumerable.Range(0, text.Length).Select(at => KindOf(text, at)).FirstOrDefault(kind => kind is Kind.Left or Kind.Right or Kind.ArabicLetter, Kind.Left);
        var mark = first == Kind.Left ? '\u200e' : '\u200f';
        return $"{mark}{text}{mark}";
    }

    /// <summary>The runs of one line from left to right, by their levels in reading order (rule L2).</summary>
    public static int[] VisualOrder(IReadOnlyList<byte> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        for (var level = levels.DefaultIfEmpty((byte)0).Max(); level > 0; level--)
        {
            for (var from = 0; from < order.Length; from++)
            {
                var to = from;
                while (to < order.Length && levels[order[to]] >= level)
                {
                    to++;
                }

                if (to > from)
                {
                    Array.Reverse(order, from, to - from);
                    from = to;
                }
            }
        }

        return order;
    }

    /// <summary>Rules W1 to W7: marks, numbers and what stands in and around numbers.</summary>
    private static void Weak(Kind[] kinds, Kind paragraph)
    {
        var (before, strong) = (paragraph, paragraph);
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.Mark)
            {
                kinds[at] = before;
            }

            if (kinds[at] == Kind.EuropeanNumber && strong == Kind.ArabicLetter)
            {
                kinds[at] = Kind.ArabicNumber;
            }

            strong = kinds[at] is Kind.Left or Kind.Right or Kind.ArabicLetter ? kinds[at] : strong;
            before = kinds[at];
        }

        for (var at = 1; at < kinds.Length - 1; at++)
        {
            var (left, right) = (kinds[at - 1], kinds[at + 1]);
            var joins = (kinds[at] is Kind.Sign or Kind.Separator && left == Kind.EuropeanNumber && right == left)
                || (kinds[at] == Kind.Separator && left == Kind.ArabicNumber && right == left);
            kinds[at] = joins ? left : kinds[at];
        }

        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.Terminator)
            {
                var to = at;
                while (to < kinds.Length && kinds[to] == Kind.Terminator)
                {
                    to++;
                }

                var number = (at > 0 && kinds[at - 1] == Kind.EuropeanNumber) || (to < kinds.Length && kinds[to] == Kind.EuropeanNumber);
                Array.Fill(kinds, number ? Kind.EuropeanNumber : Kind.Neutral, at, to - at);
            }
        }

        strong = paragraph;
        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = kinds[at] switch
            {
                Kind.Sign or Kind.Separator => Kind.Neutral,
                Kind.ArabicLetter => Kind.Right,
                Kind.EuropeanNumber when strong == Kind.Left => Kind.Left,
                var kind => kind,
            };
            strong = kinds[at] is Kind.Left or Kind.Right ? kinds[at] : strong;
        }
    }

    /// <summary>Rules N1 and N2: spaces and signs between two of one direction follow them, others follow the paragraph.</summary>
    private static void Neutrals(Kind[] kinds, Kind paragraph)
    {
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.Neutral)
            {
                var to = at;
                while (to < kinds.Length && kinds[to] == Kind.Neutral)
                {
                    to++;
                }

                var (left, right) = (at > 0 ? Side(kinds[at - 1]) : paragraph, to < kinds.Length ? Side(kinds[to]) : paragraph);
                Array.Fill(kinds, left == right ? left : paragraph, at, to - at);
            }
        }

        static Kind Side(Kind kind) => kind == Kind.Left ? Kind.Left : Kind.Right;
    }

    private static Kind KindOf(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' => Kind.EuropeanNumber,
        >= '\u0660' and <= '\u0669' => Kind.ArabicNumber,
        '+' or '-' or '\u2212' => Kind.Sign,
        '#' or '$' or '%' or '\u00a2' or '\u00a3' or '\u00b0' or '\u00b1' or '\u20ac' or '\u066a' or '\u2030' => Kind.Terminator,
        ',' or '.' or '/' or ':' or '\u00a0' or '\u060c' or '\u202f' => Kind.Separator,
        '\u200e' => Kind.Left,
        '\u200f' => Kind.Right,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            _ when IsArabic(text[at]) => IsLetter(text, at) ? Kind.ArabicLetter : Kind.Neutral,
            _ when text[at] is >= '\u0590' and <= '\u05ff' => Kind.Right,
            _ when IsLetter(text, at) || char.IsLowSurrogate(text[at]) => Kind.Left,
            _ => Kind.Neutral,
        },
    };

    private static bool IsArabic(char letter) =>
        letter is (>= '\u0600' and <= '\u06ff') or (>= '\u0750' and <= '\u077f') or (>= '\u08a0' and <= '\u08ff') or (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');

    private static bool IsLetter(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.SpacingCombiningMark;
}
