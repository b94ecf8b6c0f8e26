using System.Collections.Immutable;
using Physio.Figures.Poses;

namespace Physio.Figures.Motion;

/// <summary>Key <paramref name="Index"/> is reached, left, and key <paramref name="Next"/> reached after it. Times in seconds from the start of the loop.</summary>
public readonly record struct KeySpan(int Index, double ArriveSeconds, double LeaveSeconds, double NextSeconds, int Next)
{
    /// <summary>For each key its hold and the movement that follows; the last movement leads back to the first key.</summary>
    public static ImmutableArray<KeySpan> Of(PosedMovement movement)
    {
        var spans = ImmutableArray.CreateBuilder<KeySpan>(movement.Keys.Length);
        double at = 0;
        for (var i = 0; i < movement.Keys.Length; i++)
        {
            var held = at + movement.Keys[i].HoldSeconds;
            var next = (i + 1) % movement.Keys.Length;
            spans.Add(new(i, at, held, held + movement.Keys[next].MoveSeconds, next));
            at = held + movement.Keys[next].MoveSeconds;
        }

        return spans.ToImmutable();
    }
}
