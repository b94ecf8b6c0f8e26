namespace Physio.Benchmarks.Composition;

/// <summary>The generator every implementation can repeat: Steele, Lea and Flood 2014.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A whole number from low to high, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>The place at which a number from 0 to 99 falls among percentages.</summary>
    public int Among(ReadOnlySpan<int> percentages)
    {
        var (rolled, place) = (Below(100), 0);
        while (rolled >= percentages[place])
        {
            rolled -= percentages[place++];
        }

        return place;
    }

    /// <summary>So many different bits of the first few.</summary>
    public int Bits(int count, int of)
    {
        var bits = 0;
        while (count > 0)
        {
            var bit = 1 << Below(of);
            count -= (bits & bit) == 0 ? 1 : 0;
            bits |= bit;
        }

        return bits;
    }
}
