using Physio.Domain.Assessments;
using Physio.Domain.Screening;
using Physio.Web.Components.ScreeningPanel;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>The screening of the form as it stands: what the panel beside it shows after every answer.</summary>
/// <param name="Facts">What was screened.</param>
/// <param name="Report">The screening's word.</param>
/// <param name="Problems">What is wrong with the form.</param>
public sealed record LiveScreening(ScreeningFacts Facts, ScreeningReport Report, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Nothing is owed and nothing refused; open questions still hold by their own rule.</summary>
    public bool Complete => Problems.Count == 0;

    public IReadOnlyList<string> NotMeasured => ScreeningUnknowns.NotMeasured(Facts.Vitals);

    public IReadOnlyList<string> NotAnswered =>
        [.. Problems.Any(problem => problem.Path == AssessmentFields.Phase) ? [AssessmentTexts.Phase] : Array.Empty<string>(), .. ScreeningUnknowns.NotAnswered(Facts)];

    public static LiveScreening Of(AssessPatientForm form, ThresholdPolicy policy, AssessPatientValidator validator, TimeProvider clock)
    {
        var facts = FormFacts.Screenable(FormFacts.From(form, clock), policy);
        return new(facts, PatientScreening.Evaluate(facts, policy), validator.ProblemsOf(form));
    }
}
