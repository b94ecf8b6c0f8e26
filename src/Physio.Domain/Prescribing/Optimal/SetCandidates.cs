using System.Numerics;
using System.Runtime.InteropServices;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// The items that may still be added to a partial set, column by column so that their reduced worths come out of one pass over plain arrays.
/// Points beyond what a goal still lacks are cut off: they could never count.
/// </summary>
internal sealed class SetCandidates
{
    private const int FirstCapacity = 64;
    private int capacity;

    public int Count { get; private set; }

    /// <summary>Index into the pool.</summary>
    public int[] Item { get; private set; } = [];

    /// <summary>As in the pool.</summary>
    public int[] Family { get; private set; } = [];

    /// <summary>As in the pool.</summary>
    public byte[] Position { get; private set; } = [];

    /// <summary>Worth apart from goals.</summary>
    public double[] Own { get; private set; } = [];

    /// <summary>Worth apart from what the multipliers already pay for: own worth + sum of multiplier x column.</summary>
    public double[] Reduced { get; private set; } = [];

    /// <summary>Column c of candidate i stands at c x stride + i.</summary>
    public double[] Values { get; private set; } = [];

    public void Clear(int most, int columns)
    {
        Count = 0;
        if (most + Vector<double>.Count > capacity || Values.Length < columns * capacity)
        {
            capacity = Math.Max(FirstCapacity, (int)BitOperations.RoundUpToPowerOf2((uint)(most + Vector<double>.Count)));
            (Item, Family, Position) = (new int[capacity], new int[capacity], new byte[capacity]);
            (Own, Reduced, Values) = (new double[capacity], new double[capacity], new double[capacity * columns]);
        }
    }

    public double At(int column, int candidate) => Values[(column * capacity) + candidate];

    /// <summary>Sum of a column over some candidates.</summary>
    public double Sum(int column, ReadOnlySpan<int> some)
    {
        var (values, sum) = (Values, 0.0);
        foreach (var candidate in some)
        {
            sum += values[(column * capacity) + candidate];
        }

        return sum;
    }

    /// <summary>Adds an item of the model.</summary>
    public void Add(SetModel model, int index, ReadOnlySpan<double> lacking)
    {
        (Item[Count], Family[Count], Position[Count]) = (index, model.Problem.Pool.Family[index], model.Problem.Pool.Position[index]);
        Own[Count] = model.OwnWorth(index);
        for (var column = 0; column < model.Columns; column++)
        {
            var value = model.ValueAt(column, index);
            Values[(column * capacity) + Count] = column < model.Goals ? Math.Min(value, lacking[column]) : value;
        }

        Count++;
    }

    /// <summary>Takes over a candidate of another list; the first columns are goals, of which so much is still lacking.</summary>
    public void Take(SetCandidates from, int candidate, int columns, int goals, ReadOnlySpan<double> lacking)
    {
        (Item[Count], Family[Count], Position[Count], Own[Count]) = (from.Item[candidate], from.Family[candidate], from.Position[candidate], from.Own[candidate]);
        var (source, target) = (candidate, Count);
        for (var column = 0; column < columns; column++)
        {
            var value = from.Values[source];
            Values[target] = column < goals ? Math.Min(value, lacking[column]) : value;
            source += from.capacity;
            target += capacity;
        }

        Count++;
    }

    /// <summary>Drops candidates whose reduced worth is below the cut of their position; the others keep their order.</summary>
    public void KeepAbove(ReadOnlySpan<double> cuts, int columns)
    {
        var kept = 0;
        for (var candidate = 0; candidate < Count; candidate++)
        {
            if (Reduced[candidate] >= cuts[Position[candidate]])
            {
                if (kept < candidate)
                {
                    Move(candidate, kept, columns);
                }

                kept++;
            }
        }

        Count = kept;
    }

    private void Move(int from, int to, int columns)
    {
        (Item[to], Family[to], Position[to], Own[to], Reduced[to]) = (Item[from], Family[from], Position[from], Own[from], Reduced[from]);
        for (var column = 0; column < columns; column++)
        {
            Values[(column * capacity) + to] = Values[(column * capacity) + from];
        }
    }

    /// <summary>Fills <see cref="Reduced"/>. No fused operations: every machine must round alike.</summary>
    public void Reduce(ReadOnlySpan<double> multipliers)
    {
        Span<int> columns = stackalloc int[multipliers.Length];
        var used = 0;
        for (var column = 0; column < multipliers.Length; column++)
        {
            if (multipliers[column] != 0)
            {
                columns[used++] = column;
            }
        }

        // The last vector may reach behind the candidates, never behind the arrays; what stands there is not read.
        ref var own = ref MemoryMarshal.GetArrayDataReference(Own);
        ref var values = ref MemoryMarshal.GetArrayDataReference(Values);
        ref var reduced = ref MemoryMarshal.GetArrayDataReference(Reduced);
        for (nuint first = 0; first < (nuint)Count; first += (nuint)Vector<double>.Count)
        {
            var sum = Vector.LoadUnsafe(ref own, first);
            foreach (var column in columns[..used])
            {
                sum += Vector.LoadUnsafe(ref values, first + (nuint)(column * capacity)) * multipliers[column];
            }

            sum.StoreUnsafe(ref reduced, first);
        }
    }
}
