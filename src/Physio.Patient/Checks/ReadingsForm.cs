using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Checks;

/// <summary>Own readings as typed; kept word for word when something is wrong with them. Everything may stay empty.</summary>
public sealed record ReadingsForm(string Temperature, string Systolic, string Diastolic, string Pulse)
{
    public const string TemperatureField = "temperature";
    public const string SystolicField = "systolic";
    public const string DiastolicField = "diastolic";
    public const string PulseField = "pulse";

    private const decimal LowestBodyFahrenheit = 86m;
    private const decimal HighestBodyFahrenheit = 112m;

    public static ReadingsForm Empty { get; } = new("", "", "", "");

    public bool IsEmpty => this == Empty;

    internal static ReadingsForm Read(IFormCollection form) =>
        new(Typed(form, TemperatureField), Typed(form, SystolicField), Typed(form, DiastolicField), Typed(form, PulseField));

    /// <summary>What can be read; a field with a problem is left out.</summary>
    internal OwnReadings Readings()
    {
        var problems = Problems();
        var temperature = problems.ContainsKey(TemperatureField) ? null : Degrees(Temperature);
        var pressure = problems.ContainsKey(SystolicField) || problems.ContainsKey(DiastolicField) || Systolic.Length == 0
            ? (BloodPressure?)null
            : new BloodPressure(Whole(Systolic)!.Value, Whole(Diastolic)!.Value);
        var pulse = problems.ContainsKey(PulseField) ? null : Whole(Pulse);
        return new(temperature is { } degrees ? new Celsius(degrees) : null, pressure, pulse is { } beats ? new HeartRate(beats) : null);
    }

    /// <summary>A sentence for each field that cannot be read.</summary>
    internal IReadOnlyDictionary<string, string> Problems()
    {
        Dictionary<string, string> problems = [];
        if (Temperature.Length > 0 && Degrees(Temperature) is not { } degrees)
        {
            problems[TemperatureField] = TemperatureRange;
        }
        else if (Temperature.Length > 0 && Degrees(Temperature) is { } given && !Celsius.IsPlausible(given))
        {
            problems[TemperatureField] = $"{TemperatureRange}{Hint(given)}";
        }

        Pressure(problems);
        if (Pulse.Length > 0 && Whole(Pulse) is not (>= HeartRate.Min and <= HeartRate.Max))
        {
            problems[PulseField] = CheckTexts.PulseProblem.With(HeartRate.Min, HeartRate.Max);
        }

        return problems;
    }

    private static string TemperatureRange => CheckTexts.TemperatureProblem.With(Celsius.Min, Celsius.Max);

    private void Pressure(Dictionary<string, string> problems)
    {
        if (Systolic.Length > 0 && Whole(Systolic) is not (>= BloodPressure.MinSystolic and <= BloodPressure.MaxSystolic))
        {
            problems[SystolicField] = CheckTexts.SystolicProblem.With(BloodPressure.MinSystolic, BloodPressure.MaxSystolic);
        }

        if (Diastolic.Length > 0 && Whole(Diastolic) is not (>= BloodPressure.MinDiastolic and <= BloodPressure.MaxDiastolic))
        {
            problems[DiastolicField] = CheckTexts.DiastolicProblem.With(BloodPressure.MinDiastolic, BloodPressure.MaxDiastolic);
        }

        if (Systolic.Length > 0 != Diastolic.Length > 0)
        {
            problems.TryAdd(Systolic.Length == 0 ? SystolicField : DiastolicField, CheckTexts.BothNeeded);
        }
        else if (Whole(Systolic) is { } upper && Whole(Diastolic) is { } lower && !problems.ContainsKey(SystolicField) && upper < lower + BloodPressure.MinPulsePressure)
        {
            problems[SystolicField] = CheckTexts.Swapped.With(BloodPressure.MinPulsePressure, lower, upper);
        }
    }

    private static string Hint(decimal given) => given is >= LowestBodyFahrenheit and <= HighestBodyFahrenheit
        ? " " + CheckTexts.FahrenheitHint.With(Short(given), Short((given - 32m) * 5m / 9m))
        : "";

    private static string Short(decimal degrees) => degrees.ToString("0.#", CultureInfo.CurrentCulture);

    /// <summary>Takes comma and point, and the digits of the patient's own keyboard.</summary>
    private static decimal? Degrees(string typed) =>
        decimal.TryParse(Digits.Plain(typed).Replace(',', '.').Replace('٫', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private static int? Whole(string typed) => int.TryParse(Digits.Plain(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Typed(IFormCollection form, string field) => form[field].ToString().Trim();
}
