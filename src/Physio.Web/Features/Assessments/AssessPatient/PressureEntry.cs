using System.Text.RegularExpressions;
using Physio.Domain.Measures;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>A blood pressure as typed in two boxes; "120/80" in the first box fills both.</summary>
public sealed partial class PressureEntry
{
    public string Systolic { get; private set; } = "";
    public string Diastolic { get; private set; } = "";

    /// <summary>Explicitly not measured; typing a value takes it back.</summary>
    public bool NotMeasured { get; private set; }

    public bool IsEmpty => Systolic.Length == 0 && Diastolic.Length == 0;

    public bool IsAnswered => NotMeasured || !IsEmpty;

    public BloodPressure? Value =>
        NumberText.Whole(Systolic) is { } systolic && NumberText.Whole(Diastolic) is { } diastolic ? new BloodPressure(systolic, diastolic) : null;

    public bool IsPlausible => Value is { } typed && IsPressure(typed.Systolic, typed.Diastolic);

    /// <summary>The pair the other way round when only that way it is a blood pressure. Offered, never taken by itself.</summary>
    public BloodPressure? Swapped => Value is { } typed && IsPressure(typed.Diastolic, typed.Systolic) ? new BloodPressure(typed.Diastolic, typed.Systolic) : null;

    public void TypeSystolic(string? text)
    {
        var pair = Pair().Match(text ?? "");
        Systolic = pair.Success ? pair.Groups[1].Value : text?.Trim() ?? "";
        Diastolic = pair.Success ? pair.Groups[2].Value : Diastolic;
        NotMeasured = NotMeasured && IsEmpty;
    }

    public void TypeDiastolic(string? text)
    {
        Diastolic = text?.Trim() ?? "";
        NotMeasured = NotMeasured && IsEmpty;
    }

    public void LeaveOut(bool notMeasured) => NotMeasured = notMeasured;

    public void Swap() => (Systolic, Diastolic) = (Diastolic, Systolic);

    private static bool IsPressure(int systolic, int diastolic) =>
        systolic is >= BloodPressure.MinSystolic and <= BloodPressure.MaxSystolic
        && diastolic is >= BloodPressure.MinDiastolic and <= BloodPressure.MaxDiastolic
        && systolic >= diastolic + BloodPressure.MinPulsePressure;

    [GeneratedRegex(@"^\s*(\d{1,4})\s*[/\\]\s*(\d{1,4})\s*(?:mm\s*Hg)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();
}
