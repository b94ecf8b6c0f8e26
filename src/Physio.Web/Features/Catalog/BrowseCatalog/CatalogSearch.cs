using System.Globalization;
using System.Text;

namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>Finds exercises by any of their names: every word typed must begin one of their words, whatever its case or accents.</summary>
public static class CatalogSearch
{
    public static bool Matches(CatalogRow row, string? text)
    {
        var typed = Words(text ?? "");
        var known = row.Aliases.Append(row.Name).Append(row.Slug).SelectMany(Words).ToList();
        return typed.All(word => known.Exists(start => start.StartsWith(word, StringComparison.Ordinal)));
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’'))
            {
                Finish();
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
