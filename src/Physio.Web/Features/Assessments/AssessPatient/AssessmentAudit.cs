using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>The audit line of an assessment: codes only, the reasons stay in the assessment itself.</summary>
internal static class AssessmentAudit
{
    public static string Detail(ScreeningFacts facts, ScreeningReport report)
    {
        var parts = new List<string> { $"decision {Slug.Of(report.Decision)}" };
        if (report.Urgency is { } urgency)
        {
            parts.Add($"urgency {Slug.Of(urgency)}");
        }

        if (facts.Overrides.Count > 0)
        {
            parts.Add($"set aside {string.Join(", ", facts.Overrides.Select(given => given.Rule))}");
        }

        if (facts.LiftedRestrictions.Count > 0)
        {
            parts.Add($"lifted {string.Join(", ", facts.LiftedRestrictions.Select(lift => Slug.Of(lift.Restriction)))}");
        }

        var text = string.Join("; ", parts);
        return text.Length <= AuditEntry.MaxDetailLength ? text : text[..AuditEntry.MaxDetailLength];
    }
}
