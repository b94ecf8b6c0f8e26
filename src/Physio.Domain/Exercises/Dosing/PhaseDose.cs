using Physio.Domain.Assessments;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>One row of the table of doses by state.</summary>
/// <param name="Phase">State of the complaint.</param>
/// <param name="StartsWide">An exercise of a follow-up plan may start with the whole range of repetitions; otherwise at the low end.</param>
/// <param name="Climbs">Repetitions and hold may rise to the top of the catalog's range; otherwise every dose is the lowest.</param>
/// <param name="AddsSets">Sets may rise too, within the catalog's range.</param>
public sealed record PhaseDose(Phase Phase, bool StartsWide, bool Climbs, bool AddsSets);

/// <summary>How often an exercise of a load is done.</summary>
/// <param name="Load">1 relaxing to 4 hard.</param>
/// <param name="LowDays">Days a week at the low end.</param>
/// <param name="MostDays">Days a week at the high end; load 4 not on two days running.</param>
/// <param name="MostTimes">Times a day at the high end; the low end is once.</param>
public sealed record LoadFrequency(int Load, int LowDays, int MostDays, int MostTimes);
