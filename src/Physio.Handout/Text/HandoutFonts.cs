using System.Globalization;
using System.Text;

namespace Physio.Handout.Text;

/// <summary>The fonts a handout is printed in: Latin, Greek and Cyrillic in one, Arabic in the other. They are part of the program, none of the machine is used.</summary>
internal static class HandoutFonts
{
    private static readonly Lazy<HandoutFont> Regular = new(() => HandoutFont.Load("NotoSans-Regular.ttf"));
    private static readonly Lazy<HandoutFont> Bold = new(() => HandoutFont.Load("NotoSans-Bold.ttf"));
    private static readonly Lazy<HandoutFont> ArabicRegular = new(() => HandoutFont.Load("NotoSansArabic-Regular.ttf"));
    private static readonly Lazy<HandoutFont> ArabicBold = new(() => HandoutFont.Load("NotoSansArabic-Bold.ttf"));

    /// <summary>The font of a letter; signs that several scripts share stay in the font of the letter before.</summary>
    public static HandoutFont For(Rune letter, bool bold, HandoutFont? before)
    {
        var (latin, arabic) = bold ? (Bold.Value, ArabicBold.Value) : (Regular.Value, ArabicRegular.Value);
        var isShared = !Rune.IsLetterOrDigit(letter);
        return isShared && before is not null && (before == latin || before == arabic) && before.Has(letter.Value) ? before
            : latin.Has(letter.Value) ? latin
            : arabic.Has(letter.Value) ? arabic
            : latin;
    }

    /// <summary>The text without what no font has, such as pictures. Null when letters or digits would be lost: half a name is a wrong name.</summary>
    public static string? Printable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (letter.Value == '\n' || Regular.Value.Has(letter.Value) || ArabicRegular.Value.Has(letter.Value))
            {
                kept.Append(letter.ToString());
            }
            else if (Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && letter.Value is not (>= 0xFE00 and <= 0xFE0F))
            {
                return null;
            }
            else if (Rune.IsWhiteSpace(letter))
            {
                kept.Append(' ');
            }
        }

        return kept.ToString().Trim();
    }
}
