using Physio.Domain.Screening;

namespace Physio.PatientPages.Start;

/// <summary>Why the screening closes or softens a plan, in the language of the page.</summary>
internal static class ScreeningWords
{
    /// <summary>The rule's sentence for the patient; empty when the rule has none.</summary>
    public static string Of(Finding finding) =>
        PatientWords.KeyOf(finding.PatientText) is { } key ? ScreeningTexts.ResourceManager.GetString(key, ScreeningTexts.Culture)! : finding.PatientText;
}
