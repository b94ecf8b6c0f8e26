using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

/// <summary>
/// Tells the therapist that the link shows less than was issued. Once while nobody has looked, and again on a later day when it still
/// does after somebody has.
/// </summary>
internal static class WithheldNotice
{
    /// <summary>Adds the alert; saved together with what the patient did. A pause and a reading have alerts of their own.</summary>
    public static async Task AddAsync(LinkVisit visit, TodaysPlan today, CancellationToken cancellationToken)
    {
        if (Reason(today.Delivery) is not var (what, detail))
        {
            return;
        }

        var series = FormattableString.Invariant($"v{today.Version.Number}:{what}:");
        var cause = series + visit.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var recalledOnly = today.Delivery is Delivery.Open open && open.Withheld.All(item => item.Reasons.All(reason => reason.Code == ExerciseScreening.RetiredCode));
        var told = await visit.Db.Alerts.AnyAsync(
            alert => alert.PlanId == visit.Plan.Id
                && alert.Kind == AlertKind.PlanWithheld
                && (alert.Cause == cause || (alert.ResolvedAt == null && (alert.Cause.StartsWith(series) || (recalledOnly && alert.Cause.StartsWith(RecallCause.Prefix))))),
            cancellationToken);
        if (!told)
        {
            visit.Db.Alerts.Add(Alert.Raise(visit.Plan, AlertKind.PlanWithheld, cause, detail, visit.Now));
        }
    }

    private static (string What, string Detail)? Reason(Delivery delivery) => delivery switch
    {
        Delivery.Closed { Because: ClosedBecause.Paused or ClosedBecause.OwnReading } => null,
        Delivery.Closed { Because: ClosedBecause.Screening } closed =>
            ("screening", "The link shows no exercise. " + string.Join(" ", closed.Findings.Select(finding => finding.Summary))),
        Delivery.Closed { Because: ClosedBecause.ReviewDue } => ("review-due", "The review date has passed: the link shows no exercise."),
        Delivery.Closed closed => (Slug.Of(closed.Because), "Every exercise of the plan is withheld: the link shows none."),
        Delivery.Open { Withheld.Count: > 0 } open => ("items-" + Fingerprint(open.Withheld), "Not shown: " + string.Join("; ", open.Withheld.Select(Words))),
        _ => null,
    };

    private static string Words(WithheldItem item) => $"{item.Name} ({string.Join(" ", item.Reasons.Select(reason => reason.Text))})";

    private static string Fingerprint(IReadOnlyList<WithheldItem> items) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', items.Select(item => item.Slug)))), 0, 6);
}
