using Physio.Domain.Measures;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>One row of the grid that holds a single number.</summary>
public sealed record VitalRowKind(string Path, Func<string> Label, Func<string> Unit, string Range, bool Whole, Func<VitalSignsEntry, VitalEntry> Entry)
{
    public string Name => Label();
}

/// <summary>The rows with a single number, in the order they are measured.</summary>
public static class VitalRows
{
    public static VitalRowKind Temperature { get; } = new(
        AssessmentFields.Temperature, () => AssessmentTexts.Temperature, () => AssessmentTexts.UnitCelsius,
        FormattableString.Invariant($"{Celsius.Min:0}–{Celsius.Max:0}"), false, vitals => vitals.Temperature);

    public static VitalRowKind HeartRate { get; } = new(
        AssessmentFields.HeartRate, () => AssessmentTexts.HeartRate, () => AssessmentTexts.UnitPerMinute,
        FormattableString.Invariant($"{Domain.Measures.HeartRate.Min}–{Domain.Measures.HeartRate.Max}"), true, vitals => vitals.HeartRate);

    public static VitalRowKind OxygenSaturation { get; } = new(
        AssessmentFields.OxygenSaturation, () => AssessmentTexts.OxygenSaturation, () => AssessmentTexts.UnitPercent,
        FormattableString.Invariant($"{Domain.Measures.OxygenSaturation.Min}–{Domain.Measures.OxygenSaturation.Max}"), true, vitals => vitals.OxygenSaturation);

    public static VitalRowKind RespiratoryRate { get; } = new(
        AssessmentFields.RespiratoryRate, () => AssessmentTexts.RespiratoryRate, () => AssessmentTexts.UnitPerMinute,
        FormattableString.Invariant($"{Domain.Measures.RespiratoryRate.Min}–{Domain.Measures.RespiratoryRate.Max}"), true, vitals => vitals.RespiratoryRate);

    public static IReadOnlyList<VitalRowKind> All { get; } = [Temperature, HeartRate, OxygenSaturation, RespiratoryRate];
}
