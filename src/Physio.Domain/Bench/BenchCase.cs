using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>One virtual patient of the grid: invented facts under a label one can read.</summary>
/// <param name="Number">1, 2, 3 … in the order of the grid.</param>
/// <param name="Phase">State of the complaint.</param>
/// <param name="Vitals">Vital signs.</param>
/// <param name="Diagnosis">The only diagnosis.</param>
/// <param name="Pregnancy">Completed weeks; null when not pregnant.</param>
/// <param name="Surroundings">Where and with what.</param>
public sealed record BenchCase(int Number, Phase Phase, VitalPattern Vitals, Diagnosis Diagnosis, PregnancyWeek? Pregnancy, Surroundings Surroundings)
{
    internal const int Axes = 5;

    private const int PregnancyAxis = 3;

    /// <summary>What the screening decides by.</summary>
    public ScreeningFacts Facts => VirtualFacts.Of(this);

    /// <summary>"Acute, raised pressure, lumbar disc protrusion, week 20, at home with a mat only".</summary>
    public string Label => Sentence(Enumerable.Range(0, Axes).Where(axis => axis != PregnancyAxis || Pregnancy is not null).Select(NameOn));

    internal static string Sentence(IEnumerable<string> parts)
    {
        var text = string.Join(", ", parts);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>The name of a phase without its explanation.</summary>
    public static string NameOf(Phase phase) => phase is Phase.Active ? "active visceral cause" : Words.Of(phase);

    /// <summary>The name of a diagnosis without what stands in brackets.</summary>
    public static string NameOf(Diagnosis diagnosis) => Words.Name(diagnosis).Split(" (")[0];

    /// <summary>The value on one axis of the grid in words: phase, vital signs, diagnosis, pregnancy, surroundings.</summary>
    internal string NameOn(int axis) => axis switch
    {
        0 => NameOf(Phase),
        1 => Vitals.Name,
        2 => NameOf(Diagnosis),
        PregnancyAxis => Pregnancy is { } week ? string.Create(CultureInfo.InvariantCulture, $"week {week.Completed}") : "not pregnant",
        _ => Surroundings.Name,
    };
}
