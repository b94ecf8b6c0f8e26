using System.Globalization;

namespace Physio.Web.Components;

/// <summary>
/// Reads numbers as people type them: "36,6" and "36.6" are the same. Nothing is grouped, so "1,200" is 1.2 and never 1200.
/// Written back without the reader's culture, because what was typed must look the same after saving.
/// </summary>
public static class NumberText
{
    /// <summary>Longest text a number field takes.</summary>
    public const int MaxLength = 12;

    public static bool TryParse(string? text, out decimal value)
    {
        value = 0;
        var typed = text?.Trim();
        return typed is { Length: > 0 and <= MaxLength }
            && decimal.TryParse(
                typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A whole number; "72.0" is one, "72.5" is not.</summary>
    public static bool TryParseWhole(string? text, out int value)
    {
        value = 0;
        if (!TryParse(text, out var number) || number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    public static decimal? Number(string? text) => TryParse(text, out var value) ? value : null;

    public static int? Whole(string? text) => TryParseWhole(text, out var value) ? value : null;

    public static string Of(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
