namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The order in which a set is done: along the cheapest path through its positions, inside a position by load, then by id.</summary>
public static class SetOrder
{
    /// <summary>Sorts the indices of a set in place.</summary>
    public static void Sort(SetProblem problem, Span<int> set)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var (pool, metric) = (problem.Pool, problem.Metric);
        var positions = SetSums.Of(problem, set).Positions;
        for (var i = 1; i < set.Length; i++)
        {
            var moving = set[i];
            var to = i;
            for (; to > 0 && KeyOf(moving) < KeyOf(set[to - 1]); to--)
            {
                set[to] = set[to - 1];
            }

            set[to] = moving;
        }

        long KeyOf(int index) => ((((long)metric.PlaceOf(pool.Position[index], positions) << 8) + pool.Load[index]) << 32) + index;
    }
}
