using System.Globalization;
using Physio.Figures.Poses;

namespace Physio.Figures.Checking;

/// <summary>Keeps the worst fault of each field, so that one joint bent too far is told once and not for every moment.</summary>
internal sealed class WorstFaults(string exercise, SampledMovement sampled)
{
    private readonly Dictionary<string, (double Excess, PoseFault Fault)> _worst = new(StringComparer.Ordinal);

    public IReadOnlyList<PoseFault> All => [.. _worst.Values.Select(worst => worst.Fault)];

    /// <summary>A value that must lie between two bounds; <paramref name="unit"/> follows every number.</summary>
    public void Range(int sample, string field, string what, double value, (double Least, double Most) range, string unit)
    {
        var excess = Math.Max(value - range.Most, range.Least - value);
        if (excess > 0)
        {
            Keep(
                $"{field} {what}",
                excess,
                sample,
                field,
                $"{what} {Show(value)}{unit}; from {Show(range.Least)}{unit} to {Show(range.Most)}{unit} is accepted.");
        }
    }

    /// <summary>A value that must not be larger than <paramref name="most"/>.</summary>
    public void AtMost(int sample, string field, string what, double value, double most, string unit)
    {
        if (!(value <= most))
        {
            Keep($"{field} {what}", value - most, sample, field, $"{what} {Show(value)}{unit}; at most {Show(most)}{unit} is accepted.");
        }
    }

    private static string Show(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private void Keep(string about, double excess, int sample, string field, string problem)
    {
        if (!_worst.TryGetValue(about, out var worst) || excess > worst.Excess)
        {
            _worst[about] = (excess, new(exercise, sampled.NameOf(sample), field, problem));
        }
    }
}
