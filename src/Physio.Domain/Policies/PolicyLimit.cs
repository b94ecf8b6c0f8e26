using System.Globalization;
using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>One limit of a threshold policy: what it is, what is shipped, and how far a clinic may move it.</summary>
/// <param name="Key">Property of <see cref="ThresholdPolicy"/>.</param>
/// <param name="Group">The vital sign it belongs to.</param>
/// <param name="Name">Words for pages and sentences, with the side it counts on: "Temperature, hold from".</param>
/// <param name="Kind">What meeting it finds; <see cref="Severity.Refer"/> stands for an emergency with symptoms.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Shipped">The value of the policy <c>default</c>.</param>
/// <param name="Loosest">The value furthest to the permissive side that is accepted.</param>
/// <param name="Strictest">The value furthest to the careful side that still makes sense.</param>
/// <param name="Bounds">Where the outer bounds come from: <see cref="PolicyLimits.Decided"/> or <see cref="RuleSources.Expert"/>.</param>
/// <param name="Sources">Keys of <see cref="RuleSources"/> for the shipped value.</param>
/// <param name="Get">Reads the limit.</param>
/// <param name="Set">The policy with another value of this limit.</param>
public sealed record PolicyLimit(
    string Key,
    string Group,
    string Name,
    Severity Kind,
    string Unit,
    decimal Shipped,
    decimal Loosest,
    decimal Strictest,
    string Bounds,
    string Sources,
    Func<ThresholdPolicy, decimal> Get,
    Func<ThresholdPolicy, decimal, ThresholdPolicy> Set)
{
    private const string Degrees = "°C";

    /// <summary>Values lie on multiples of this.</summary>
    public decimal Step => Unit == Degrees ? 0.1m : 1m;

    /// <summary>Meeting it means being above; a higher value is then the looser one.</summary>
    public bool IsUpper => Loosest > Strictest;

    public decimal Lowest => Math.Min(Loosest, Strictest);

    public decimal Highest => Math.Max(Loosest, Strictest);

    /// <summary>The shipped value may be loosened at all.</summary>
    public bool MayLoosen => IsLooser(Loosest, Shipped);

    public bool IsLooser(decimal value, decimal than) => IsUpper ? value > than : value < than;

    public bool IsOnStep(decimal value) => value % Step == 0;

    /// <summary>Value without unit: "38.0", "180".</summary>
    public string Number(decimal value) => value.ToString(IsOnStep(value) ? Step < 1 ? "0.0" : "0" : "0.###", CultureInfo.InvariantCulture);

    /// <summary>Value with unit: "38.0 °C", "120/min".</summary>
    public string Text(decimal value) => Number(value) + Space + Unit;

    /// <summary>The accepted values: "160 to 200 mm Hg".</summary>
    public string Range => Between(Lowest, Highest);

    internal string Between(decimal one, decimal other) => $"{Number(Math.Min(one, other))} to {Text(Math.Max(one, other))}";

    private string Space => Unit.StartsWith('/') ? "" : " ";
}
