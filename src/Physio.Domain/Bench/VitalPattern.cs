using Physio.Domain.Assessments;

namespace Physio.Domain.Bench;

/// <summary>Vital signs of a virtual patient under a name one can read: "raised pressure".</summary>
public sealed record VitalPattern(string Name, VitalSigns Vitals)
{
    /// <summary>What a limit needs besides the value: a pressure is a crisis only with symptoms.</summary>
    public IReadOnlyList<Symptom> Symptoms { get; init; } = [];
}
