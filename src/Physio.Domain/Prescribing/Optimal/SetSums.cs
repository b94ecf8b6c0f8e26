using System.Runtime.CompilerServices;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>Everything rules and score look at, added up over a set.</summary>
internal struct SetSums
{
    public int Count;
    public int Seconds;
    public int Load;
    public int Direction;
    public int Strenuous;
    public int Preference;
    public int Positions;
    public GoalPoints Points;

    public static SetSums Of(SetProblem problem, ReadOnlySpan<int> set)
    {
        var sums = default(SetSums);
        foreach (var index in set)
        {
            sums.Add(problem.Pool, index);
        }

        return sums;
    }

    public void Add(SetPool pool, int index)
    {
        Count++;
        Seconds += pool.Seconds[index];
        Load += pool.Load[index];
        Direction += pool.Direction[index];
        Strenuous += pool.Strenuous[index];
        Preference += pool.Preference[index];
        Positions |= 1 << pool.Position[index];
        for (var goal = 0; goal < SetGoals.Count; goal++)
        {
            Points[goal] += pool.PointsOf(index, goal);
        }
    }

    public readonly int Score(SetProblem problem)
    {
        var score = Preference - (problem.Scale.Effort * Count) - PathScore(problem);
        for (var goal = 0; goal < SetGoals.Count; goal++)
        {
            score += GoalScore(problem, goal);
        }

        return score;
    }

    public readonly int GoalScore(SetProblem problem, int goal) =>
        problem.Scale.GoalPoint * problem.Goals.WeightOf(goal) * Math.Min(problem.Goals.CapOf(goal), Points[goal]);

    public readonly int PathScore(SetProblem problem) => problem.Scale.Move * problem.Metric.Cost(Positions);

    [InlineArray(SetGoals.Count)]
    internal struct GoalPoints
    {
        private int first;
    }
}
