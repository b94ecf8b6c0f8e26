using System.Collections.Immutable;

namespace Physio.Figures.Poses;

/// <summary>
/// What is wrong with pose data: the exercise, the key (null when it is not about one), the field and a sentence with the accepted range.
/// </summary>
public sealed record PoseFault(string Exercise, string? Key, string Field, string Problem)
{
    public override string ToString() => Key is null ? $"{Exercise}, {Field}: {Problem}" : $"{Exercise}, {Key}, {Field}: {Problem}";
}

/// <summary>The movements of an exercise, or what is wrong with their data. Never both.</summary>
public sealed record PoseReading(ImmutableArray<PosedMovement> Movements, IReadOnlyList<PoseFault> Faults);

/// <summary>Pose data that was shipped with the product is broken.</summary>
public sealed class PoseDataException(IReadOnlyList<PoseFault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<PoseFault> Faults { get; } = faults;
}
