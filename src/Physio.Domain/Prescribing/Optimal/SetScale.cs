namespace Physio.Domain.Prescribing.Optimal;

/// <summary>What the terms of a score weigh against each other. Edited by clinicians, never a constant of the solver.</summary>
/// <param name="GoalPoint">Score of one goal point of weight 1.</param>
/// <param name="Effort">What every exercise costs the patient.</param>
/// <param name="Move">What one unit of the <see cref="PositionMetric"/> costs.</param>
public sealed record SetScale(int GoalPoint, int Effort, int Move);
