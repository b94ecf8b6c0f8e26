using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Web.Components;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>The stored facts of an assessment, line by line. What was not measured or asked is said, never left out.</summary>
internal static class FactLines
{
    public static IEnumerable<(string Label, string Value)> Of(ScreeningFacts facts, TimeProvider clock)
    {
        yield return (PatientTexts.FactPain, facts.PainAtRest is { } pain ? PatientTexts.OutOfTen.With(pain.Value) : PatientTexts.NotAsked);
        yield return (PatientTexts.FactTemperature, facts.Vitals.Temperature is { } t ? PatientTexts.Degrees.With(t.Degrees.ToString("0.0", CultureInfo.CurrentCulture)) : PatientTexts.NotMeasured);
        yield return (PatientTexts.FactPressure, facts.Vitals.BloodPressure?.ToString() ?? PatientTexts.NotMeasured);
        yield return (PatientTexts.FactPulse, facts.Vitals.HeartRate is { } pulse ? PatientTexts.PerMinute.With(pulse.BeatsPerMinute) : PatientTexts.NotMeasured);
        yield return (PatientTexts.FactOxygen, facts.Vitals.OxygenSaturation is { } oxygen ? PatientTexts.Percent.With(oxygen.Percent) : PatientTexts.NotMeasured);
        yield return (PatientTexts.FactBreathing, facts.Vitals.RespiratoryRate is { } breaths ? PatientTexts.PerMinute.With(breaths.BreathsPerMinute) : PatientTexts.NotMeasured);
        foreach (var line in WhenGiven(facts, clock))
        {
            yield return line;
        }

        yield return (PatientTexts.FactSymptoms, Names(facts.Symptoms));
        yield return (PatientTexts.FactRedFlags, Names(facts.RedFlags));
        yield return (PatientTexts.FactUnanswered, facts.Unanswered.Count == 0 ? PatientTexts.NoneOpen : PatientTexts.QuestionsOpen.With(facts.Unanswered.Count));
        yield return (PatientTexts.FactAtHome, Names(facts.Equipment));
        yield return (PatientTexts.Floor, facts.CanGetToFloor ? PatientTexts.FloorYes : PatientTexts.FloorNo);
        foreach (var added in facts.AddedRestrictions)
        {
            yield return (PatientTexts.FactAdded, CodeName.Of(added));
        }

        foreach (var lifted in facts.LiftedRestrictions)
        {
            yield return (PatientTexts.FactLifted, $"{CodeName.Of(lifted.Restriction)}: {lifted.Reason}");
        }

        foreach (var rule in facts.Overrides)
        {
            yield return (PatientTexts.FactOverride, $"{rule.Rule}: {rule.Reason}");
        }
    }

    private static IEnumerable<(string Label, string Value)> WhenGiven(ScreeningFacts facts, TimeProvider clock)
    {
        (string Label, string? Value)[] lines =
        [
            (PatientTexts.FactStanding, facts.Vitals.Standing is BloodPressure standing ? standing.ToString() : null),
            (PatientTexts.FactBaseline, facts.Vitals.BaselineSystolic is { } usual ? PatientTexts.Pressure.With(usual) : null),
            (PatientTexts.FactMeasuredAt, facts.Vitals.MeasuredAt is { } at ? DisplayText.Of(at, clock) : null),
            (PatientTexts.FactPregnancy, facts.Pregnancy is { } week ? PatientTexts.Week.With(week.Completed) : null),
            (PatientTexts.FactSurgery, facts.WeeksSinceSurgery is { } weeks ? PatientTexts.WeeksAgo.With(weeks) : null),
            (PatientTexts.FactEasing, facts.HoursSinceEasing is { } hours ? PatientTexts.Hours.With(hours) : null),
            (PatientTexts.FactDirection, facts.DirectionalPreference is { } direction ? CodeName.Of(direction) : null),
        ];
        return lines.Where(line => line.Value is not null).Select(line => (line.Label, line.Value!));
    }

    private static string Names<T>(IReadOnlyList<T> codes)
        where T : struct, Enum => codes.Count == 0 ? PatientTexts.NoneNamed : string.Join(", ", codes.Select(code => CodeName.Of(code)));
}
