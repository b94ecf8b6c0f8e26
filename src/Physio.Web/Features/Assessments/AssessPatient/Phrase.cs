using System.Globalization;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Fills a text of the resources in the reader's culture.</summary>
internal static class Phrase
{
    public static string Of(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
