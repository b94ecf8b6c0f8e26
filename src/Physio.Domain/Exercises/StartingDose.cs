using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Exercises;

/// <summary>The dose a proposal starts with. Source: clinical rules 5.1: the first two weeks take the low end of every range.</summary>
public static class StartingDose
{
    public static Dosage For(DoseRange range, ScreeningFacts facts, ScreeningReport report) =>
        facts.FirstPrescription || report.NoProgression || CarefulPhase.Of(facts) is Phase.Acute or Phase.Exacerbation
            ? range.Start
            : WholeRange(range);

    /// <summary>Where the dose comes from, for the therapist.</summary>
    public static string Explain(Dosage dose, DoseRange range)
    {
        var limit = range.MaxHoldSeconds is { } hold
            ? FormattableString.Invariant($"up to {range.MaxReps} repetitions and {hold} s")
            : FormattableString.Invariant($"up to {range.MaxReps} repetitions");
        return dose == range.Start ? $"Starts at the low end; the catalog allows {limit}"
            : dose == WholeRange(range) ? $"The catalog's range; it allows {limit}"
            : $"Dose set by the therapist; the catalog allows {limit}";
    }

    private static Dosage WholeRange(DoseRange range) =>
        range.Start with { RepsMax = Math.Max(range.Start.RepsMax, Math.Min(range.MaxReps, Dosage.MaxReps)) };
}
