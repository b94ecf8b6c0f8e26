using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;

namespace Physio.Domain.Screening;

/// <summary>Values and codes as words. Reports are records, so they read the same whatever the reader's culture.</summary>
internal static class Words
{
    public static string Degrees(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0##} °C");

    public static string Pressure(int value) => string.Create(CultureInfo.InvariantCulture, $"{value} mm Hg");

    public static string Pressure(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.#} mm Hg");

    public static string Pair(int systolic, int diastolic) => string.Create(CultureInfo.InvariantCulture, $"{systolic}/{diastolic} mm Hg");

    public static string Short(BloodPressure value) => string.Create(CultureInfo.InvariantCulture, $"{value.Systolic}/{value.Diastolic}");

    /// <summary>"165/95", or the half that was read: "systolic 165".</summary>
    public static string Short(PressureReading value) => value.ToString().Replace(" mm Hg", "", StringComparison.Ordinal);

    public static string Rate(int value) => string.Create(CultureInfo.InvariantCulture, $"{value}/min");

    public static string Percent(int value) => string.Create(CultureInfo.InvariantCulture, $"{value} %");

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of<T>(IEnumerable<T> codes)
        where T : struct, Enum => string.Join(", ", codes.Select(code => LowerFirst(CodeName.English(code))));

    public static string Name<T>(T code)
        where T : struct, Enum => LowerFirst(CodeName.English(code));

    /// <summary>The phase without its explanation: "subacute".</summary>
    public static string Of(Phase phase) => Slug.Of(phase);

    /// <summary>Lower-cases the first letter unless the word is an abbreviation.</summary>
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
