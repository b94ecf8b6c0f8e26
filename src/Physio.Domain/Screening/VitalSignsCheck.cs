using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using static Physio.Domain.Screening.FactsCheck;

namespace Physio.Domain.Screening;

/// <summary>Plausibility of the vital signs; the limits stand on the measures. Source: decisions 3.</summary>
internal static class VitalSignsCheck
{
    private const decimal LowestBodyFahrenheit = 86m;
    private const decimal HighestBodyFahrenheit = 112m;

    public static string SystolicRange { get; } = $"Systolic pressure must be {Words.Number(BloodPressure.MinSystolic)} to {Words.Number(BloodPressure.MaxSystolic)} mm Hg.";

    private static string DiastolicRange { get; } = $"Diastolic pressure must be {Words.Number(BloodPressure.MinDiastolic)} to {Words.Number(BloodPressure.MaxDiastolic)} mm Hg.";

    public static IEnumerable<FactProblem> Problems(VitalSigns vitals)
    {
        if (vitals.Temperature is { } temperature && !Celsius.IsPlausible(temperature.Degrees))
        {
            yield return new("vitals.temperatureC", $"Temperature must be {Words.Degrees(Celsius.Min)} to {Words.Degrees(Celsius.Max)}.{Hint(temperature.Degrees)}");
        }

        foreach (var problem in Pressure(vitals.BloodPressure, vitals.PartialPressure, "vitals.systolic", "vitals.diastolic")
            .Concat(Pressure(vitals.Standing, vitals.PartialStanding, "vitals.standingSystolic", "vitals.standingDiastolic")))
        {
            yield return problem;
        }

        if (vitals.BaselineSystolic is { } baseline && Outside(baseline, BloodPressure.MinSystolic, BloodPressure.MaxSystolic))
        {
            yield return new("vitals.baselineSystolic", SystolicRange);
        }

        if (vitals.HeartRate is { } rate && Outside(rate.BeatsPerMinute, HeartRate.Min, HeartRate.Max))
        {
            yield return new("vitals.heartRate", $"Heart rate must be {Words.Number(HeartRate.Min)} to {Words.Number(HeartRate.Max)} beats a minute.");
        }

        if (vitals.OxygenSaturation is { } oxygen && Outside(oxygen.Percent, OxygenSaturation.Min, OxygenSaturation.Max))
        {
            yield return new("vitals.spo2", $"Oxygen saturation must be {Words.Number(OxygenSaturation.Min)} to {Words.Percent(OxygenSaturation.Max)}.");
        }

        if (vitals.RespiratoryRate is { } breaths && Outside(breaths.BreathsPerMinute, RespiratoryRate.Min, RespiratoryRate.Max))
        {
            yield return new("vitals.respiratoryRate", $"Respiratory rate must be {Words.Number(RespiratoryRate.Min)} to {Words.Number(RespiratoryRate.Max)} breaths a minute.");
        }
    }

    private static IEnumerable<FactProblem> Pressure(BloodPressure? whole, PressureReading? half, string systolicPath, string diastolicPath)
    {
        var systolicOutside = (whole?.Systolic ?? half?.Systolic) is { } systolic && Outside(systolic, BloodPressure.MinSystolic, BloodPressure.MaxSystolic);
        if (systolicOutside)
        {
            yield return new(systolicPath, SystolicRange);
        }

        if ((whole?.Diastolic ?? half?.Diastolic) is { } diastolic && Outside(diastolic, BloodPressure.MinDiastolic, BloodPressure.MaxDiastolic))
        {
            yield return new(diastolicPath, DiastolicRange);
        }

        if (whole is { } given && !systolicOutside && given.Systolic < given.Diastolic + BloodPressure.MinPulsePressure)
        {
            yield return new(systolicPath,
                $"{SystolicRange} It must be at least {Words.Number(BloodPressure.MinPulsePressure)} above the diastolic pressure, but {Words.Short(given)} was given.{Swap(given)}");
        }
    }

    /// <summary>Offers the swap, never makes it.</summary>
    private static string Swap(BloodPressure given)
    {
        var swapped = new BloodPressure(given.Diastolic, given.Systolic);
        return given.Diastolic - given.Systolic >= BloodPressure.MinPulsePressure ? $" Are the two swapped ({Words.Short(swapped)})?" : "";
    }

    private static string Hint(decimal given)
    {
        if (given is >= LowestBodyFahrenheit and <= HighestBodyFahrenheit)
        {
            return $" {Plain(given)} looks like Fahrenheit: {Words.Degrees(decimal.Round((given - 32m) * 5m / 9m, 1, MidpointRounding.AwayFromZero))}?";
        }

        return Celsius.IsPlausible(given / 10m) ? $" Is the decimal point missing ({Words.Degrees(given / 10m)})?"
            : Celsius.IsPlausible(given * 10m) ? $" Is the decimal point in the wrong place ({Words.Degrees(given * 10m)})?"
            : "";
    }

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
