namespace Physio.Figures.Reading;

/// <summary>What a body rests on, as a movement begins.</summary>
public enum BodyPosition
{
    /// <summary>On the feet, trunk upright or against a wall.</summary>
    Standing,

    /// <summary>On the buttocks, trunk upright.</summary>
    Sitting,

    /// <summary>On one or both knees, no hand on the floor.</summary>
    Kneeling,

    /// <summary>Face down on hands and knees, or on hands and feet.</summary>
    Quadruped,

    Prone,
    Supine,
    SideLying,
}
