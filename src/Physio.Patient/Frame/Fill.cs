using System.Globalization;

namespace Physio.PatientPages.Frame;

internal static class Fill
{
    /// <summary>The items one after the other, with the comma of the reader's script.</summary>
    public static string Listed(this IEnumerable<string> items) => string.Join(FrameTexts.ListComma, items);

    /// <summary>The text with its places filled in the reader's way of writing numbers.</summary>
    public static string With(this string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
