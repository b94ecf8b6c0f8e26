using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Tests.Prescribing.Optimal;

/// <summary>Looks at every set there is. Rules, score and ties written a second time, for small cases only.</summary>
internal static class BruteForce
{
    public sealed record Best(int[] Ids, int Score, int Seconds);

    public static Best Of(JudgedCase given)
    {
        SetItem[] items = [.. given.Items.Where(item => given.Allowed.Contains(item.Id) || given.Pinned.Contains(item.Id)).OrderBy(item => item.Id)];
        var pinned = Enumerable.Range(0, items.Length).Where(place => given.Pinned.Contains(items[place].Id)).Aggregate(0, (mask, place) => mask | (1 << place));
        var limits = Loosened(given.Limits, items, pinned);
        var forbidden = PairsOfAFamily(items, pinned);
        var needs = Prerequisites(items, pinned);
        Best? best = null;
        for (var set = 0; set < 1 << items.Length; set++)
        {
            if ((set & pinned) == pinned && !forbidden.Any(pair => (set & pair) == pair) && !needs.Any(need => (set & need.One) != 0 && (set & need.Other) == 0)
                && Candidate(given, items, set, limits) is { } candidate && IsBetter(candidate, best))
            {
                best = candidate;
            }
        }

        return best!;
    }

    private static Best? Candidate(JudgedCase given, SetItem[] items, int set, SetLimits limits)
    {
        var (count, seconds, load, direction, strenuous, positions, score) = (0, 0, 0, 0, 0, 0, 0);
        Span<int> points = stackalloc int[SetGoals.Count];
        points.Clear();
        for (var place = 0; place < items.Length; place++)
        {
            if ((set & (1 << place)) != 0)
            {
                var item = items[place];
                (count, seconds, load, direction) = (count + 1, seconds + item.Seconds, load + item.Load, direction + item.Direction);
                strenuous += item.Strenuous ? 1 : 0;
                positions |= 1 << item.Position;
                score += item.Preference - given.Scale.Effort;
                for (var goal = 0; goal < item.Points.Count; goal++)
                {
                    points[goal] += item.Points[goal];
                }
            }
        }

        if (count > limits.Exercises || seconds > limits.Seconds || load > limits.Load || Math.Abs(direction) > limits.Balance
            || strenuous > limits.Strenuous || int.PopCount(positions) > limits.Moves + 1)
        {
            return null;
        }

        for (var goal = 0; goal < given.Goals.Weights.Count; goal++)
        {
            score += given.Scale.GoalPoint * given.Goals.Weights[goal] * Math.Min(given.Goals.Caps[goal], points[goal]);
        }

        score -= given.Scale.Move * SetJudge.PathOf(given.Effort, positions);
        return new Best([.. items.Where((_, place) => (set & (1 << place)) != 0).Select(item => item.Id)], score, seconds);
    }

    private static bool IsBetter(Best one, Best? other) =>
        other is null
        || (one.Score, -one.Seconds, -one.Ids.Length).CompareTo((other.Score, -other.Seconds, -other.Ids.Length)) is var order
            && (order > 0 || (order == 0 && one.Ids.AsSpan().SequenceCompareTo(other.Ids) < 0));

    private static SetLimits Loosened(SetLimits limits, SetItem[] items, int pinned)
    {
        SetItem[] put = [.. items.Where((_, place) => (pinned & (1 << place)) != 0)];
        return put.Length == 0
            ? limits
            : new SetLimits
            {
                Exercises = Math.Max(limits.Exercises, put.Length),
                Seconds = Math.Max(limits.Seconds, put.Sum(item => item.Seconds)),
                Load = Math.Max(limits.Load, put.Sum(item => item.Load)),
                Balance = Math.Max(limits.Balance, Math.Abs(put.Sum(item => item.Direction))),
                Moves = Math.Max(limits.Moves, put.DistinctBy(item => item.Position).Count() - 1),
                Strenuous = Math.Max(limits.Strenuous, put.Count(item => item.Strenuous)),
            };
    }

    private static List<int> PairsOfAFamily(SetItem[] items, int pinned) =>
    [
        .. from one in Enumerable.Range(0, items.Length)
           from other in Enumerable.Range(0, one)
           let pair = (1 << one) | (1 << other)
           where items[one].Family is not null && items[one].Family == items[other].Family && (pinned & pair) != pair
           select pair,
    ];

    private static List<(int One, int Other)> Prerequisites(SetItem[] items, int pinned) =>
    [
        .. from one in Enumerable.Range(0, items.Length)
           where items[one].Prerequisite is not null && (pinned & (1 << one)) == 0
           let other = Array.FindIndex(items, item => item.Id == items[one].Prerequisite)
           select (1 << one, other < 0 ? 0 : 1 << other),
    ];
}
