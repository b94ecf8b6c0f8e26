namespace Physio.Domain.Exercises;

/// <summary>The article's sets. Source: clinical rules 4.</summary>
public enum ExerciseGroup
{
    Acute,
    Moderate,
    Prevention,
    Pregnancy,
    Bubnovsky,
}
