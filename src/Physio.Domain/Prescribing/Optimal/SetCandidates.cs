using System.Numerics;

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

    /// <summary>Worth apart from goals.</summary>
    public double[] Own { get; private set; } = [];

    /// <summary>Worth apart from what the multipliers already pay for: own worth + sum of multiplier x column.</summary>
    public double[] Reduced { get; private set; } = [];

    /// <summary>Column c of candidate i stands at c x stride + i.</summary>
    public double[] Values { get; private set; } = [];

    public int Stride => capacity;

    public void Clear(int most, int columns)
    {
        Count = 0;
        if (most + Vector<double>.Count > capacity || Values.Length < columns * capacity)
        {
            capacity = Math.Max(FirstCapacity, (int)BitOperations.RoundUpToPowerOf2((uint)(most + Vector<double>.Count)));
            (Item, Own, Reduced, Values) = (new int[capacity], new double[capacity], new double[capacity], new double[capacity * columns]);
        }
    }

    public double At(int column, int candidate) => Values[(column * capacity) + candidate];

    /// <summary>Adds an item of the model.</summary>
    public void Add(SetModel model, int index, ReadOnlySpan<double> lacking)
    {
        (Item[Count], Own[Count]) = (index, model.OwnWorth(index));
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
        (Item[Count], Own[Count]) = (from.Item[candidate], from.Own[candidate]);
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

    /// <summary>Fills <see cref="Reduced"/>. No fused operations: every machine must round alike.</summary>
    public void Reduce(ReadOnlySpan<double> multipliers)
    {
        // The last vector may reach behind the candidates; what stands there is never read.
        for (var first = 0; first < Count; first += Vector<double>.Count)
        {
            var sum = new Vector<double>(Own, first);
            var at = first;
            foreach (var multiplier in multipliers)
            {
                sum += new Vector<double>(Values, at) * multiplier;
                at += capacity;
            }

            sum.CopyTo(Reduced, first);
        }
    }
}
