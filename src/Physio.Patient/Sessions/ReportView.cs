using Physio.Domain.Codes;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Corrections;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>The report form with everything typed so far and what is wrong with it, by field.</summary>
/// <param name="Exercises">The exercises asked about.</param>
/// <param name="AsksPain">The therapist wants to know the pain before and after.</param>
public sealed record ReportView(
    PlanLetter Letter, Guid CheckId, ReportForm Typed, IReadOnlyDictionary<string, string> Problems, IReadOnlyList<AskedExercise> Exercises, bool AsksPain)
{
    /// <summary>Whoever did the short session has done a part of the plan.</summary>
    private static ReportForm Partly { get; } = ReportForm.Empty with { Outcome = Slug.Of(SessionOutcome.Partly) };

    /// <summary>Set when a report that is stored is corrected.</summary>
    public bool Corrects { get; init; }

    /// <summary>Where the form goes.</summary>
    public string Target => $"{Letter.Address}/session/{CheckId:N}{(Corrects ? CorrectionEndpoints.Correct : SessionEndpoints.Report)}";

    public static ReportView Empty(PlanLetter letter, TodayCheck check, IReadOnlyList<AskedExercise> exercises, PatientOptions options) =>
        new(letter, check.Id.Value, check.IsShort ? Partly : ReportForm.Empty, new Dictionary<string, string>(), exercises, options.AsksPain);

    /// <summary>The form for a session of an issued version, as typed.</summary>
    public static ReportView Of(PlanLetter letter, TodayCheck check, PlanContent issued, ReportForm typed, IReadOnlyDictionary<string, string> problems) =>
        new(letter, check.Id.Value, typed, problems, AskedExercise.Of(issued), issued.Options.AsksPain);
}
