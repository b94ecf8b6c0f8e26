using Physio.Domain.Assessments;
using Physio.Domain.Clinics;

namespace Physio.Domain.Plans;

/// <summary>One issue of a plan, immutable. Delivery may only show less of it, never more.</summary>
public sealed class PlanVersion : IBelongToClinic
{
    private PlanVersion()
    {
    }

    public PlanId PlanId { get; private set; }
    public ClinicId ClinicId { get; private set; }

    /// <summary>1, 2, 3 … within the plan.</summary>
    public int Number { get; private set; }

    public Guid OperationId { get; private set; }
    public AssessmentId AssessmentId { get; private set; }
    public PlanContent Content { get; private set; } = null!;
    public DateTimeOffset IssuedAt { get; private set; }
    public StaffId IssuedBy { get; private set; }
    public string IssuedByName { get; private set; } = "";

    /// <summary>Day after which the link asks to see the therapist instead of showing exercises.</summary>
    public DateOnly ReviewOn { get; private set; }

    internal static PlanVersion Issue(Plan plan, int number, Guid operationId, AssessmentId assessment, PlanContent content, StaffId by, string byName, DateOnly reviewOn, DateTimeOffset now) =>
        new()
        {
            PlanId = plan.Id,
            ClinicId = plan.ClinicId,
            Number = number,
            OperationId = operationId,
            AssessmentId = assessment,
            Content = content,
            IssuedBy = by,
            IssuedByName = byName,
            IssuedAt = now,
            ReviewOn = reviewOn,
        };
}
