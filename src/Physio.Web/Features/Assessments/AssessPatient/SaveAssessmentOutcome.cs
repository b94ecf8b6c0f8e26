using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>What became of saving an assessment.</summary>
public abstract record SaveAssessmentOutcome
{
    private SaveAssessmentOutcome()
    {
    }

    /// <summary>Stored now, or stored by the same operation before.</summary>
    public sealed record Saved(AssessmentId Id, ScreeningReport Report, ScreeningFacts Facts, DateTimeOffset At) : SaveAssessmentOutcome;

    /// <summary>Nothing stored: the fields that have to be put right, in the order of the page.</summary>
    public sealed record Invalid(IReadOnlyList<FieldProblem> Problems) : SaveAssessmentOutcome;

    /// <summary>Nothing stored: the limits or the patient's record changed since the panel was drawn; look again.</summary>
    public sealed record ReportChanged(ScreeningReport Report) : SaveAssessmentOutcome;

    /// <summary>Nothing stored: this clinic has no such patient to assess.</summary>
    public sealed record NotFound : SaveAssessmentOutcome;
}
