using Physio.Domain.Assessments;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;

namespace Physio.Web.Features.Plans.IssuePlan;

/// <summary>A draft to be issued, with everything the therapist was looking at.</summary>
/// <param name="OperationId">The same operation is stored once, however often it is sent.</param>
/// <param name="Assessment">The assessment the draft was composed from.</param>
/// <param name="ShownVersion">Number of the version the patient had when the page was opened; 0 for none.</param>
/// <param name="Revisions">Catalog revision of each exercise as it stood on the page, by slug.</param>
/// <param name="Wishes">What was asked of the set: the stored reasons are made from it.</param>
/// <param name="Options">What was chosen for the patient's pages.</param>
public sealed record IssueCommand(
    Guid OperationId,
    PatientId Patient,
    AssessmentId Assessment,
    int ShownVersion,
    IReadOnlyList<DraftItem> Items,
    IReadOnlyDictionary<string, int> Revisions,
    ComposeWishes Wishes,
    string Note,
    DateOnly? ReviewOn,
    PatientOptions Options);

/// <summary>What became of it.</summary>
public abstract record IssueOutcome
{
    private IssueOutcome()
    {
    }

    public sealed record Issued(PlanId Plan, int Version) : IssueOutcome;

    /// <param name="Sentences">Every reason, in words; nothing was stored.</param>
    public sealed record Refused(IReadOnlyList<string> Sentences) : IssueOutcome;

    /// <summary>A newer assessment exists: the draft was composed from facts that are no longer the last word (H10).</summary>
    public sealed record AssessmentChanged(string ByName, DateTimeOffset At) : IssueOutcome;

    /// <summary>Somebody else issued a version since the page was opened.</summary>
    public sealed record IssuedMeanwhile(int Version, string ByName) : IssueOutcome;

    public sealed record NotFound : IssueOutcome;
}
