namespace Physio.Domain.Exercises;

/// <summary>
/// Finds rings in steps from one name to others: one for every knot of names that can all reach each other (Tarjan's strongly connected
/// components, without recursion because a chain may be as long as the catalog).
/// </summary>
internal sealed class Rings(SortedDictionary<string, SortedSet<string>> steps)
{
    private static readonly SortedSet<string> Nowhere = [];

    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lowest = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly Stack<string> trail = new();
    private readonly List<HashSet<string>> knots = [];

    /// <summary>Each ring begins with its first name in ordinal order and is as short as a ring through it can be.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> In(SortedDictionary<string, SortedSet<string>> steps)
    {
        var rings = new Rings(steps);
        foreach (var start in steps.Keys.Where(name => !rings.found.ContainsKey(name)))
        {
            rings.Follow(start);
        }

        return [.. rings.knots.Select(rings.ShortestRing).OrderBy(ring => ring[0], StringComparer.Ordinal)];
    }

    private void Follow(string start)
    {
        var path = new Stack<(string Name, IEnumerator<string> Next)>();
        Enter(start, path);
        while (path.TryPeek(out var at))
        {
            if (!at.Next.MoveNext())
            {
                path.Pop();
                Leave(at.Name, path);
            }
            else if (!found.TryGetValue(at.Next.Current, out var seen))
            {
                Enter(at.Next.Current, path);
            }
            else if (open.Contains(at.Next.Current))
            {
                lowest[at.Name] = Math.Min(lowest[at.Name], seen);
            }
        }
    }

    private void Enter(string name, Stack<(string Name, IEnumerator<string> Next)> path)
    {
        found[name] = lowest[name] = found.Count;
        trail.Push(name);
        open.Add(name);
        path.Push((name, StepsFrom(name).GetEnumerator()));
    }

    private void Leave(string name, Stack<(string Name, IEnumerator<string> Next)> path)
    {
        if (path.TryPeek(out var before))
        {
            lowest[before.Name] = Math.Min(lowest[before.Name], lowest[name]);
        }

        if (lowest[name] != found[name])
        {
            return;
        }

        HashSet<string> knot = new(StringComparer.Ordinal);
        string member;
        do
        {
            member = trail.Pop();
            open.Remove(member);
            knot.Add(member);
        }
        while (member != name);

        if (knot.Count > 1)
        {
            knots.Add(knot);
        }
    }

    private IReadOnlyList<string> ShortestRing(HashSet<string> knot)
    {
        var first = knot.Min(StringComparer.Ordinal)!;
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([first]);
        while (!cameFrom.ContainsKey(first))
        {
            var at = waiting.Dequeue();
            foreach (var next in StepsFrom(at).Where(next => knot.Contains(next) && cameFrom.TryAdd(next, at)))
            {
                waiting.Enqueue(next);
            }
        }

        List<string> ring = [];
        for (var at = cameFrom[first]; at != first; at = cameFrom[at])
        {
            ring.Add(at);
        }

        return [first, .. Enumerable.Reverse(ring)];
    }

    private SortedSet<string> StepsFrom(string name) => steps.GetValueOrDefault(name, Nowhere);
}
