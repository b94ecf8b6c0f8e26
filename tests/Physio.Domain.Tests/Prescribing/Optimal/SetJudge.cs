using System.Runtime.CompilerServices;
using Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Rules and score straight from their definition, for anyone who does not trust the solver. Shares no code with it.
/// </summary>
internal static class SetJudge
{
    private static readonly ConditionalWeakTable<int[,], int[]> Paths = [];

    /// <summary>What is wrong with a set; null when it keeps every hard rule.</summary>
    public static string? FaultOf(JudgedCase given, IReadOnlyCollection<int> ids)
    {
        SetItem[] set = [.. given.Items.Where(item => ids.Contains(item.Id))];
        SetItem[] pinned = [.. given.Items.Where(item => given.Pinned.Contains(item.Id))];
        if (set.Length != ids.Count)
        {
            return "an item twice or not in the catalog";
        }

        if (pinned.Any(item => !ids.Contains(item.Id)))
        {
            return "a pinned item is missing";
        }

        if (set.Any(item => !given.Allowed.Contains(item.Id) && !given.Pinned.Contains(item.Id)))
        {
            return "an item that is not allowed";
        }

        return TooMuch("items", given.Limits.Exercises, items => items.Length)
            ?? TooMuch("time", given.Limits.Seconds, items => items.Sum(item => item.Seconds))
            ?? TooMuch("load", given.Limits.Load, items => items.Sum(item => item.Load))
            ?? TooMuch("imbalance", given.Limits.Balance, items => Math.Abs(items.Sum(item => item.Direction)))
            ?? TooMuch("moves", given.Limits.Moves, items => items.Select(item => item.Position).Distinct().Count() - 1)
            ?? TooMuch("strenuous items", given.Limits.Strenuous, items => items.Count(item => item.Strenuous))
            ?? (set.Any(one => one.Prerequisite is { } needed && !ids.Contains(needed) && !given.Pinned.Contains(one.Id)) ? "a prerequisite is missing" : null)
            ?? (set.Any(one => set.Any(other => one.Id < other.Id && one.Family is not null && one.Family == other.Family
                    && !(given.Pinned.Contains(one.Id) && given.Pinned.Contains(other.Id)))) ? "two of a family" : null);

        string? TooMuch(string what, int limit, Func<SetItem[], int> of) =>
            of(set) > Math.Max(limit, of(pinned)) ? $"{of(set)} {what} where {limit} are allowed" : null;
    }

    public static int ScoreOf(JudgedCase given, IReadOnlyCollection<int> ids)
    {
        SetItem[] set = [.. given.Items.Where(item => ids.Contains(item.Id))];
        var goals = Enumerable.Range(0, given.Goals.Weights.Count)
            .Sum(goal => given.Goals.Weights[goal] * Math.Min(given.Goals.Caps[goal], set.Sum(item => goal < item.Points.Count ? item.Points[goal] : 0)));
        return (given.Scale.GoalPoint * goals)
            + set.Sum(item => item.Preference - given.Scale.Effort)
            - (given.Scale.Move * PathOf(given.Effort, set.Aggregate(0, (mask, item) => mask | (1 << item.Position))));
    }

    public static int SecondsOf(JudgedCase given, IReadOnlyCollection<int> ids) => given.Items.Where(item => ids.Contains(item.Id)).Sum(item => item.Seconds);

    /// <summary>Effort of the cheapest order of all orders of the positions in the mask.</summary>
    public static int PathOf(int[,] effort, int mask) =>
        Paths.GetValue(effort, metric => [.. Enumerable.Range(0, 128).Select(used => CheapestOrder(metric, used))])[mask];

    private static int CheapestOrder(int[,] effort, int mask)
    {
        return mask == 0 ? 0 : Enumerable.Range(0, 7).Where(first => IsIn(mask, first)).Min(first => Onwards(first, mask & ~(1 << first)));

        int Onwards(int at, int rest) =>
            rest == 0 ? 0 : Enumerable.Range(0, 7).Where(next => IsIn(rest, next)).Min(next => effort[at, next] + Onwards(next, rest & ~(1 << next)));

        static bool IsIn(int mask, int position) => (mask & (1 << position)) != 0;
    }
}
