using Physio.Domain.Assessments;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Screening;

namespace Physio.Domain.Exercises;

/// <summary>The dose a proposal starts with, and where it comes from. Source: clinical rules 5.1 to 5.4; the rows are in <see cref="PhaseDoses"/>.</summary>
public static class StartingDose
{
    /// <summary>The amount by the state alone; how often stays as the catalog says.</summary>
    public static Dosage For(DoseRange range, ScreeningFacts facts, ScreeningReport report) =>
        PhaseDoses.WhyLow(facts, report) is null ? PhaseDoses.WholeRange(range) : range.Start;

    /// <summary>One step from the last plan's dose where the exercise is in it; otherwise by state and load, and at the low end when it is new to a plan.</summary>
    public static ProposedDose For(CatalogExercise exercise, ScreeningFacts facts, ScreeningReport report, DoseHistory history)
    {
        var (content, range) = (exercise.Content, exercise.Content.Dose);
        if (history.Doses.TryGetValue(exercise.Slug, out var last))
        {
            var next = DoseProgression.Next(last, content, facts, report, history);
            return new(next.Dose, next.Sentence, last, next.Action);
        }

        return (PhaseDoses.WhyLow(facts, report) ?? (history.HasPlan ? "new in this plan" : null)) is { } why
            ? new(PhaseDoses.LowEnd(range, content.LoadLevel), $"Starts at the low end ({why}); the catalog allows {Limit(range)}")
            : new(PhaseDoses.WholeRange(range, content.LoadLevel), $"The catalog's range; it allows {Limit(range)}");
    }

    /// <summary>Where a dose comes from, for the therapist.</summary>
    public static string Explain(Dosage dose, ProposedDose proposed, DoseRange range) =>
        dose == proposed.Dose ? proposed.Reason
        : dose == proposed.Last ? $"Dose of the last plan, kept by the therapist; the catalog allows {Limit(range)}"
        : $"Dose set by the therapist; the catalog allows {Limit(range)}";

    private static string Limit(DoseRange range) => range.MaxHoldSeconds is { } hold
        ? FormattableString.Invariant($"up to {range.MaxReps} repetitions and {hold} s")
        : FormattableString.Invariant($"up to {range.MaxReps} repetitions");
}
