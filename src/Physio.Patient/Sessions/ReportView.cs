using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>The report form with everything typed so far and what is wrong with it, by field.</summary>
public sealed record ReportView(PlanLetter Letter, Guid CheckId, ReportForm Typed, IReadOnlyDictionary<string, string> Problems)
{
    public static ReportView Empty(PlanLetter letter, Guid checkId) => new(letter, checkId, ReportForm.Empty, new Dictionary<string, string>());
}
