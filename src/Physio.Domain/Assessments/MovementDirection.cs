namespace Physio.Domain.Assessments;

/// <summary>Direction of movement that eases the pain.</summary>
public enum MovementDirection
{
    Flexion,
    Extension,
}
