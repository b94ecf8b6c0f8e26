using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Whether two reports tell a therapist the same. Records with lists inside do not compare by themselves.</summary>
internal static class ReportComparison
{
    public static bool SaysTheSame(ScreeningReport one, ScreeningReport other) =>
        one.RuleSetVersion == other.RuleSetVersion
        && one.Policy == other.Policy
        && one.Decision == other.Decision
        && one.Urgency == other.Urgency
        && one.Findings.SequenceEqual(other.Findings)
        && one.Restrictions.Select(Text).SequenceEqual(other.Restrictions.Select(Text))
        && one.Groups.SequenceEqual(other.Groups)
        && one.PregnancyListOnly == other.PregnancyListOnly
        && (one.LoadCap, one.LoadCapBecause, one.MaxExercises, one.Supervised, one.NoProgression)
            == (other.LoadCap, other.LoadCapBecause, other.MaxExercises, other.Supervised, other.NoProgression);

    private static string Text(ActiveRestriction active) => $"{active.Restriction}: {string.Join("; ", active.Because)}";
}
