namespace Physio.Domain.Exercises;

/// <summary>Starting position.</summary>
public enum Position
{
    Standing,
    Sitting,
    Kneeling,
    Quadruped,
    Prone,
    Supine,
    SideLying,
}
