namespace Physio.Domain.Assessments;

/// <summary>Identifies an assessment.</summary>
public readonly record struct AssessmentId(Guid Value)
{
    public static AssessmentId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
