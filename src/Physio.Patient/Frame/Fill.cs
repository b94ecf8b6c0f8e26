using System.Globalization;

namespace Physio.PatientPages.Frame;

internal static class Fill
{
    /// <summary>The text with its places filled in the reader's way of writing numbers.</summary>
    public static string With(this string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
