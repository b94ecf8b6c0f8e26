using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>Lets in, in the order of their ids, the items that fit beside the pinned ones and can help.</summary>
internal sealed class SetGate(SetModel model)
{
    private ulong[] allowed = [];

    /// <summary>Makes the root: what is pinned, what room that leaves, and the candidates.</summary>
    public void Admit(SetNode root)
    {
        var pinned = SetSums.Of(model.Problem, model.Problem.Pinned.Span);
        (root.Slots, root.Missing, root.Direction) = (model.Room.Exercises - pinned.Count, 0, pinned.Direction);
        root.Worth = model.WorthOf(pinned) - model.PathWorth(pinned.Positions);
        for (var column = 0; column < model.Columns; column++)
        {
            root.Room[column] = model.RoomAt(column, pinned);
        }

        MarkAllowed();
        root.Candidates.Clear(model.Problem.Allowed?.Length ?? model.Problem.Pool.Count, model.Columns);
        for (var word = 0; word < allowed.Length; word++)
        {
            for (var bits = allowed[word]; bits != 0; bits &= bits - 1)
            {
                var item = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (Fits(root, item, pinned) && CanHelp(root, item))
                {
                    root.Candidates.Add(model, item, root.Room);
                }
            }
        }
    }

    // One bit an item: brings any order of the allowed items into that of the ids.
    private void MarkAllowed()
    {
        var count = model.Problem.Pool.Count;
        if (allowed.Length != (count + 63) / 64)
        {
            allowed = new ulong[(count + 63) / 64];
        }

        if (model.Problem.Allowed is { } some)
        {
            Array.Clear(allowed);
            foreach (var item in some.Span)
            {
                allowed[item / 64] |= 1UL << (item % 64);
            }
        }
        else if (count > 0)
        {
            allowed.AsSpan().Fill(ulong.MaxValue);
            allowed[^1] = ulong.MaxValue >> ((64 - (count % 64)) % 64);
        }
    }

    private bool Fits(SetNode root, int item, in SetSums pinnedSums)
    {
        var pool = model.Problem.Pool;
        var pinned = model.Problem.Pinned.Span;
        if (pool.Seconds[item] > root.Room[model.Time]
            || pool.Load[item] > root.Room[model.Load]
            || pool.Strenuous[item] > model.Room.Strenuous - pinnedSums.Strenuous)
        {
            return false;
        }

        foreach (var other in pinned)
        {
            if (other == item || pool.Family[other] == pool.Family[item])
            {
                return false;
            }
        }

        var needed = pool.Prerequisite[item];
        return needed == SetPool.None || pinned.Contains(needed) || (needed != SetPool.Missing && ((allowed[needed / 64] >> (needed % 64)) & 1) != 0);
    }

    /// <summary>An item that adds nothing itself can still be needed: by another, to keep the balance, or on the way between two positions.</summary>
    private bool CanHelp(SetNode root, int item)
    {
        var pool = model.Problem.Pool;
        if (pool.IsPrerequisite[item] || pool.Direction[item] != 0 || !model.Problem.Metric.NeverCheaperWithMore)
        {
            return true;
        }

        var most = model.OwnWorth(item);
        for (var goal = 0; goal < model.Goals; goal++)
        {
            most += model.GoalWorth[goal] * Math.Min(model.ValueAt(goal, item), root.Room[goal]);
        }

        return most > 0;
    }
}
