namespace Physio.Domain.Exercises;

/// <summary>Identifies a catalog exercise of one clinic.</summary>
public readonly record struct ExerciseId(Guid Value)
{
    public static ExerciseId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
