using Physio.Domain.Measures;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>A value far from the last one is more often a slip than a change: it is asked about once, and stands when confirmed.</summary>
internal static class BigChanges
{
    public const int SystolicBy = 40;
    public const decimal DegreesBy = 1.5m;

    public static IEnumerable<FieldProblem> Of(AssessPatientForm form)
    {
        var vitals = form.Vitals;
        if (vitals.Pressure is { NotMeasured: false, IsPlausible: true, Value: { } now } && form.LastVitals.BloodPressure is { } last
            && Math.Abs(now.Systolic - last.Systolic) > SystolicBy && !vitals.Confirmed.Contains(Token(AssessmentFields.Systolic, now.Systolic)))
        {
            yield return new(AssessmentFields.Systolic, Sentence(AssessmentTexts.Systolic, NumberText.Of(now.Systolic), NumberText.Of(last.Systolic)));
        }

        if (vitals.Temperature is { NotMeasured: false, Value: { } degrees } && Celsius.IsPlausible(degrees) && form.LastVitals.Temperature is { } before
            && Math.Abs(degrees - before.Degrees) > DegreesBy && !vitals.Confirmed.Contains(Token(AssessmentFields.Temperature, degrees)))
        {
            yield return new(AssessmentFields.Temperature, Sentence(AssessmentTexts.Temperature, NumberText.Of(degrees), NumberText.Of(before.Degrees)));
        }
    }

    /// <summary>The field whose value waits for a second look; null when none does.</summary>
    public static bool Asks(AssessPatientForm form, string path) => Of(form).Any(problem => problem.Path == path);

    /// <summary>Stands for this value only: another value asks again.</summary>
    public static void Confirm(AssessPatientForm form, string path)
    {
        var value = path == AssessmentFields.Systolic ? form.Vitals.Pressure.Value?.Systolic : form.Vitals.Temperature.Value;
        if (value is { } looked)
        {
            form.Vitals.Confirmed.Add(Token(path, looked));
        }
    }

    private static string Token(string path, decimal value) => $"{path}={NumberText.Of(value)}";

    private static string Sentence(string name, string now, string last) => AssessmentTexts.BigChange.With(name, now, last);
}
