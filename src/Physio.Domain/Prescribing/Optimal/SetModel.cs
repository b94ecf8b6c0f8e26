namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// The problem in the solver's own units. One whole number, the worth, holds the score and the first two tie rules:
/// worth = score x unit - seconds x (exercises + 1) - count, with a unit so large that the tie rules never outweigh a point.
/// Every set gives a whole worth, so a bound below the worth of a known set rules out all sets under it.
/// </summary>
internal sealed class SetModel
{
    /// <summary>Doubles hold whole numbers up to 2^53; the rest is room for rounding in the bounds.</summary>
    private const double Largest = 1L << 45;

    public const int MostColumns = SetGoals.Count + Resources;
    private const int Resources = 4;
    private readonly int[] goals = new int[SetGoals.Count];

    public SetProblem Problem { get; private set; } = null!;
    public SetLimits Room { get; private set; } = null!;

    /// <summary>Worth of one point of score.</summary>
    public long Unit { get; private set; }

    public long PerSecond { get; private set; }

    /// <summary>Goals that count: weight and cap above zero.</summary>
    public int Goals { get; private set; }

    /// <summary>Columns: the goals, then time, load and, where it is limited, strenuous, then balance.</summary>
    public int Columns => Balance + 1;

    public int Time => Goals;
    public int Load => Goals + 1;
    public int Balance { get; private set; }

    /// <summary>Worth of one point of a goal.</summary>
    public double[] GoalWorth { get; } = new double[SetGoals.Count];

    /// <summary>How much farther the multiplier of a column moves than that of a goal.</summary>
    public double[] Evenness { get; } = new double[MostColumns];

    public void Set(SetProblem problem)
    {
        if (SetCheck.FaultOf(problem) is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        var room = SetCheck.RoomFor(problem);
        var most = room.Exercises;

        // No set can use more than this: numbers stay small where nothing limits.
        Problem = problem;
        Room = room with
        {
            Seconds = Math.Min(room.Seconds, most * SetPool.MostSeconds),
            Load = Math.Min(room.Load, most * SetPool.MostLoad),
            Balance = Math.Min(room.Balance, most),
            Strenuous = Math.Min(room.Strenuous, most),
        };
        var seconds = Room.Seconds;
        PerSecond = most + 1;
        Unit = (seconds + 1L) * (most + 1);

        Goals = 0;
        var largest = most * (1_000.0 + problem.Scale.Effort) + (PositionMetric.Positions * 1_000.0 * problem.Scale.Move);
        for (var goal = 0; goal < SetGoals.Count; goal++)
        {
            var worth = (double)problem.Scale.GoalPoint * problem.Goals.WeightOf(goal);
            if (worth > 0 && problem.Goals.CapOf(goal) > 0)
            {
                GoalWorth[Goals] = worth * Unit;
                goals[Goals++] = goal;
                largest += worth * problem.Goals.CapOf(goal);
            }
        }

        if (largest * Unit > Largest)
        {
            throw new ArgumentException("Weights, caps and times are too large to be computed exactly.", nameof(problem));
        }

        Balance = Goals + (Room.Strenuous < most ? 3 : 2);

        // The square of what makes the columns about equally large, so that the multipliers of all of them move evenly.
        Evenness.AsSpan().Fill(1);
        Evenness[Time] = Math.Pow((double)most / Math.Max(1, seconds), 2);
        Evenness[Load] = Math.Pow((double)most / Math.Max(1, Room.Load), 2);
    }

    /// <summary>Worth of an item apart from goals and position.</summary>
    public double OwnWorth(int index) =>
        (double)(((Problem.Pool.Preference[index] - Problem.Scale.Effort) * Unit) - (Problem.Pool.Seconds[index] * PerSecond) - 1);

    public double PathWorth(int positions) => (double)(-Problem.Scale.Move * Problem.Metric.Cost(positions) * Unit);

    /// <summary>What an item has in a column.</summary>
    public double ValueAt(int column, int index) => (column - Goals) switch
    {
        < 0 => Problem.Pool.PointsOf(index, goals[column]),
        0 => Problem.Pool.Seconds[index],
        1 => Problem.Pool.Load[index],
        _ => column == Balance ? Problem.Pool.Direction[index] : Problem.Pool.Strenuous[index],
    };

    /// <summary>What is left of a column after the pinned items: goal points still lacking, or room in a resource.</summary>
    public double RoomAt(int column, in SetSums pinned) => (column - Goals) switch
    {
        < 0 => Math.Max(0, Problem.Goals.CapOf(goals[column]) - pinned.Points[goals[column]]),
        0 => (double)Room.Seconds - pinned.Seconds,
        1 => (double)Room.Load - pinned.Load,
        _ => column == Balance ? 0 : (double)Room.Strenuous - pinned.Strenuous,
    };

    public long WorthOf(in SetSums sums) => (sums.Score(Problem) * Unit) - (sums.Seconds * PerSecond) - sums.Count;

    /// <summary>The highest score a set of at most this worth can have.</summary>
    public int ScoreAt(double worth) => (int)Math.Floor((worth + 0.5 + Unit - 1) / Unit);
}
