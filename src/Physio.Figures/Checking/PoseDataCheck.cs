using Physio.Figures.Poses;

namespace Physio.Figures.Checking;

/// <summary>Everything that is wrong with the pose data of one exercise: what cannot be read, else what no body can do.</summary>
public static class PoseDataCheck
{
    /// <summary>The faults; empty when the figure may be shown. Takes about 100 ms for each movement.</summary>
    public static IReadOnlyList<PoseFault> Faults(string json, string exercise) => Faults(PoseReader.Read(json, exercise), exercise);

    /// <summary>The faults of data that was read already.</summary>
    public static IReadOnlyList<PoseFault> Faults(PoseReading reading, string exercise) => reading.Faults.Count > 0
        ? reading.Faults
        : [.. reading.Movements.SelectMany(movement => MovementCheck.Check(reading.Movements.Length > 1 ? $"{exercise}, {movement.Title}" : exercise, movement))];
}
