using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>The report form with everything typed so far and what is wrong with it, by field.</summary>
public sealed record ReportView(PlanLetter Letter, Guid CheckId, ReportForm Typed, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>Whoever did the short session has done a part of the plan.</summary>
    private static ReportForm Partly { get; } = ReportForm.Empty with { Outcome = Slug.Of(SessionOutcome.Partly) };

    public static ReportView Empty(PlanLetter letter, TodayCheck check) => new(letter, check.Id.Value, check.IsShort ? Partly : ReportForm.Empty, new Dictionary<string, string>());
}
