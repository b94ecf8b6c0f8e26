using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Asks the screening itself whether a restriction would go when lifted, so that the page offers no lift the rules would refuse.</summary>
internal static class Lifting
{
    public static bool IsPossible(ScreeningFacts facts, ThresholdPolicy policy, Restriction restriction)
    {
        var trial = new LiftedRestriction(restriction, new string('-', RuleOverride.MinReasonLength));
        return !PatientScreening.Evaluate(facts with { LiftedRestrictions = [.. facts.LiftedRestrictions, trial] }, policy).Restricts(restriction);
    }
}
