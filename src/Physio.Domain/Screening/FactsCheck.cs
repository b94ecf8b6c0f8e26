using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;

namespace Physio.Domain.Screening;

/// <summary>A value that cannot be right.</summary>
/// <param name="Path">JSON path of the field, such as <c>vitals.systolic</c>.</param>
/// <param name="Sentence">What is accepted.</param>
public sealed record FactProblem(string Path, string Sentence);

/// <summary>Finds typing errors before anything is screened; an impossible value is refused, never corrected. Source: decisions 3.</summary>
public static class FactsCheck
{
    public const int MaxAge = 120;
    public const int MaxWeeksSinceSurgery = 2000;
    public const int MaxHoursSinceEasing = 10000;

    public static IReadOnlyList<FactProblem> Problems(ScreeningFacts facts) => [.. Of(facts)];

    private static IEnumerable<FactProblem> Of(ScreeningFacts facts)
    {
        if (Outside(facts.Age, 0, MaxAge))
        {
            yield return new("age", $"Age must be 0 to {Words.Number(MaxAge)} years.");
        }

        foreach (var problem in VitalSignsCheck.Problems(facts.Vitals))
        {
            yield return problem;
        }

        foreach (var (reading, i) in facts.BaselineReadings.Select((reading, i) => (reading, i)))
        {
            if (Outside(reading, BloodPressure.MinSystolic, BloodPressure.MaxSystolic))
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"baselineReadings[{i}]"), VitalSignsCheck.SystolicRange);
            }
        }

        if (facts.PainAtRest is { } pain && !PainScore.IsPlausible(pain.Value))
        {
            yield return new("painRest", $"Pain at rest must be {Words.Number(PainScore.Min)} to {Words.Number(PainScore.Max)}.");
        }

        if (facts.Pregnancy is { } week)
        {
            if (!PregnancyWeek.IsPlausible(week.Completed))
            {
                yield return new("pregnancyWeeks", $"The week of pregnancy must be {Words.Number(PregnancyWeek.Min)} to {Words.Number(PregnancyWeek.Max)}.");
            }
            else if (facts.Sex is Sex.M)
            {
                yield return new("pregnancyWeeks", "A week of pregnancy does not fit the sex M: accepted is no value, or sex F or X.");
            }
        }

        if (facts.WeeksSinceSurgery is { } weeks && Outside(weeks, 0, MaxWeeksSinceSurgery))
        {
            yield return new("weeksSinceSurgery", $"Weeks since surgery must be 0 to {Words.Number(MaxWeeksSinceSurgery)}.");
        }

        if (facts.HoursSinceEasing is { } hours && Outside(hours, 0, MaxHoursSinceEasing))
        {
            yield return new("hoursSinceEasing", $"Hours since the attack began to ease must be 0 to {Words.Number(MaxHoursSinceEasing)}.");
        }

        foreach (var (lift, i) in facts.LiftedRestrictions.Select((lift, i) => (lift, i)))
        {
            if (!OverrideRules.IsReason(lift.Reason))
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"liftedRestrictions[{i}].reason"),
                    $"A reason of {Words.Number(RuleOverride.MinReasonLength)} to {Words.Number(RuleOverride.MaxReasonLength)} characters is needed.");
            }
        }
    }

    internal static bool Outside(int value, int min, int max) => value < min || value > max;
}
