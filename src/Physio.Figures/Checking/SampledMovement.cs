using System.Globalization;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Checking;

/// <summary>A movement solved at every moment at which its loop is drawn.</summary>
internal sealed class SampledMovement
{
    public SampledMovement(PosedMovement movement)
    {
        Movement = movement;
        Timeline = new(movement);
        Seconds = Timeline.SampleTimes();
        Moments = [.. Seconds.Select(Timeline.MomentAt)];
    }

    public PosedMovement Movement { get; }

    public Timeline Timeline { get; }

    public IReadOnlyList<double> Seconds { get; }

    public IReadOnlyList<Moment> Moments { get; }

    public int Count => Seconds.Count;

    /// <summary>The key that is held at a sample; null while the body moves.</summary>
    public int? KeyAt(int sample)
    {
        const double Rounding = 1e-3;
        var seconds = Seconds[sample];
        foreach (var span in Timeline.Spans)
        {
            if (seconds >= span.ArriveSeconds - Rounding && seconds <= span.LeaveSeconds + Rounding)
            {
                return span.Index;
            }
        }

        return seconds >= Timeline.TotalSeconds - Rounding ? 0 : null;
    }

    /// <summary>What a fault calls a sample: the key by number and label, or the time.</summary>
    public string NameOf(int sample) => KeyAt(sample) is { } key
        ? NameOfKey(key)
        : string.Create(CultureInfo.InvariantCulture, $"at {Seconds[sample]:0.0} s");

    public string NameOfKey(int key) => string.Create(CultureInfo.InvariantCulture, $"key {key + 1} “{Movement.Keys[key].Label}”");

    /// <summary>The samples of the way from one key to the next, both included.</summary>
    public IEnumerable<int> SamplesOf(KeySpan span)
    {
        for (var sample = 0; sample < Count; sample++)
        {
            if (Seconds[sample] >= span.ArriveSeconds - 1e-3 && Seconds[sample] <= span.NextSeconds + 1e-3)
            {
                yield return sample;
            }
        }
    }
}
