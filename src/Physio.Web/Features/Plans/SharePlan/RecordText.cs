using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Web.Components;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>
/// What was decided and issued, as plain text to paste into the clinic's own record: the version, the screening as it was seen when it
/// was issued, the exercises with their doses, and the link.
/// </summary>
internal static class RecordText
{
    private const string Moment = "d MMM yyyy, HH:mm";

    /// <param name="link">The link that works now; null when none does.</param>
    /// <param name="zone">Of the clinic.</param>
    public static string Of(PlanVersion version, LinkState? link, TimeZoneInfo zone)
    {
        var content = version.Content;
        List<string> lines =
        [
            HandoverTexts.RecordPlan.With(version.Number, At(version.IssuedAt), version.IssuedByName, DisplayText.Of(version.ReviewOn)),
            HandoverTexts.RecordDecision.With(
                CodeName.English(content.Report.Decision).ToLowerInvariant(), content.Policy.Name, content.Policy.Version, content.Report.RuleSetVersion),
            content.Report.Findings.Count == 0 ? HandoverTexts.RecordNoFindings : HandoverTexts.RecordFindings,
            .. content.Report.Findings.Select(Finding),
            HandoverTexts.RecordExercises,
            .. IssuedLine.Of(content).Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {line.Name}: {line.HowMuch()}{(line.Note.Length > 0 ? $" ({line.Note})" : "")}")),
        ];
        if (content.Note.Length > 0)
        {
            lines.Add(HandoverTexts.RecordNote.With(content.Note));
        }

        lines.Add(link is null ? HandoverTexts.RecordNoLink : HandoverTexts.RecordLink.With(At(link.CreatedAt), link.CreatedByName, At(link.ExpiresAt)));
        return string.Join('\n', lines);

        string At(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).ToString(Moment, CultureInfo.CurrentCulture);
    }

    /// <summary>The code and what was measured against which limit: "- VT-BP-HIGH: measured 168/96 mmHg, limit 160/100 mmHg".</summary>
    private static string Finding(Finding finding)
    {
        string[] facts =
        [
            .. finding.Measured is { } measured ? [HandoverTexts.RecordMeasured.With(measured)] : Array.Empty<string>(),
            .. finding.Limit is { } limit ? [HandoverTexts.RecordLimit.With(limit)] : Array.Empty<string>(),
        ];
        return facts.Length == 0 ? $"- {finding.Code}: {finding.Summary}" : $"- {finding.Code}: {string.Join(", ", facts)}";
    }
}
