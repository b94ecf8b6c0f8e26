using Physio.Domain.Assessments;
using Physio.Domain.Exercises;

namespace Physio.Domain.Screening;

/// <summary>One row of the phase table.</summary>
/// <param name="Phase">State of the complaint.</param>
/// <param name="Groups">Sets of the article that are open.</param>
/// <param name="LoadCap">Heaviest load, 0-4.</param>
/// <param name="MaxExercises">Most exercises in a plan.</param>
public sealed record PhaseRow(Phase Phase, IReadOnlyList<ExerciseGroup> Groups, int LoadCap, int MaxExercises);

/// <summary>What each phase opens. Source: clinical rules 5.1.</summary>
public static class PhaseTable
{
    public const int FirstPrescriptionCap = 3;
    public const int FirstPrescriptionExercises = 4;

    public static IReadOnlyList<PhaseRow> Rows { get; } =
    [
        new(Phase.Attack, [], 0, 0),
        new(Phase.Acute, [ExerciseGroup.Acute], 2, 3),
        new(Phase.Exacerbation, [ExerciseGroup.Acute], 2, 3),
        new(Phase.Subacute, [ExerciseGroup.Acute, ExerciseGroup.Moderate], 3, 8),
        new(Phase.Remission, [ExerciseGroup.Acute, ExerciseGroup.Moderate, ExerciseGroup.Prevention], 4, 8),
        new(Phase.Rehabilitation, [ExerciseGroup.Acute, ExerciseGroup.Moderate], 3, 8),
        new(Phase.Active, [], 0, 0),
    ];

    public static PhaseRow Of(Phase phase) => Rows.Single(row => row.Phase == phase);

    /// <summary>
    /// Pregnancy opens its own group and, subacute or in remission, every group but the gymnastics of the clinic; the pregnancy list narrows them.
    /// A pregnancy whose week is not stated opens nothing: one finding more must never open a set.
    /// Bubnovsky's gymnastics is for the clinic, subacute or in remission.
    /// </summary>
    public static IReadOnlyList<ExerciseGroup> Groups(Examination e)
    {
        var row = Of(e.Phase);
        if (row.Groups.Count == 0)
        {
            return [];
        }

        if (e.IsPregnant && e.Facts.Pregnancy is null)
        {
            return row.Groups;
        }

        if (e.IsPregnant)
        {
            return e.Phase is Phase.Subacute or Phase.Remission
                ? [ExerciseGroup.Acute, ExerciseGroup.Moderate, ExerciseGroup.Prevention, ExerciseGroup.Pregnancy]
                : [.. row.Groups, ExerciseGroup.Pregnancy];
        }

        return e.Facts.Setting is Setting.Clinic && (e.Phase is Phase.Subacute or Phase.Remission) ? [.. row.Groups, ExerciseGroup.Bubnovsky] : row.Groups;
    }

    public static int MaxExercises(Examination e) =>
        e.Facts.FirstPrescription ? Math.Min(Of(e.Phase).MaxExercises, FirstPrescriptionExercises) : Of(e.Phase).MaxExercises;
}
