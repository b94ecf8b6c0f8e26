using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Sessions;

/// <summary>Tells the therapist what a professional must look at in a report; saved together with it. One report raises each kind once.</summary>
internal static class ReportNotices
{
    public static async Task AddAsync(LinkVisit visit, SessionReport report, CancellationToken cancellationToken)
    {
        var told = report.Told;
        if (told.Zone is PainZone.Red)
        {
            await RaiseAsync(visit, report, AlertKind.PainRose, WordsOf(report), cancellationToken);
        }

        if (told.WantsContact)
        {
            await RaiseAsync(visit, report, AlertKind.ContactWanted, told.Note.Length > 0 ? told.Note : WordsOf(told), cancellationToken);
        }

        if (report.Morning is MorningPain.Red)
        {
            await RaiseAsync(visit, report, AlertKind.PainNextMorning, $"{WordsOf(told)}, next morning {Number(report.PainNextMorning)}", cancellationToken);
        }
    }

    /// <summary>The report in one line, in English like all records, with how late it came.</summary>
    public static string WordsOf(SessionReport report) => WordsOf(report.Told) + new LateAnswer(report.LateSeconds).Words;

    /// <summary>What it says in one line.</summary>
    public static string WordsOf(ToldReport told) =>
        $"{CodeName.English(told.Outcome)}, pain before {Number(told.PainBefore)}, after {Number(told.PainAfter)}{(told.PainDuring is { } worst ? $", during {Number(worst)}" : "")}";

    private static async Task RaiseAsync(LinkVisit visit, SessionReport report, AlertKind kind, string detail, CancellationToken cancellationToken)
    {
        var cause = report.CheckId.Value.ToString("N");
        if (!await visit.Db.Alerts.AnyAsync(alert => alert.PlanId == report.PlanId && alert.Kind == kind && alert.Cause == cause, cancellationToken))
        {
            visit.Db.Alerts.Add(Alert.Raise(visit.Plan, kind, cause, detail, visit.Now));
        }
    }

    private static string Number(PainScore? score) => score?.Value.ToString(CultureInfo.InvariantCulture) ?? "not given";
}
