using Physio.Domain.Assessments;

namespace Physio.Domain.Screening.Rules;

/// <summary>
/// Findings of strength B: one alone is a caution; two of a family, or one with fever or unexplained weight loss, refer.
/// Source: clinical rules 2.2.
/// </summary>
internal static class FamilyOfFlags
{
    public const string SafetyNet = "Reason in writing, give the safety-net leaflet and ask again at every visit.";

    public static bool Refers(Examination e, IReadOnlyList<RedFlag> family)
    {
        var present = e.Present(family);
        return present.Count >= 2
            || (present.Count == 1 && (e.Fever || (e.Has(RedFlag.UnexplainedWeightLoss) && present[0] != RedFlag.UnexplainedWeightLoss)));
    }

    /// <summary>A finding that counts because of a fever names the temperature when it was measured.</summary>
    public static RuleAnswer.Met WithFever(Examination e, string summary) =>
        e.HasMeasuredFever ? new(summary, Words.Degrees(e.Vitals.Temperature!.Value.Degrees), $"fever from {Words.Degrees(e.FeverFrom)}") : new(summary);

    public static string Sentence(Examination e, IReadOnlyList<RedFlag> family)
    {
        var also = (e.Fever, e.Has(RedFlag.UnexplainedWeightLoss) && !family.Contains(RedFlag.UnexplainedWeightLoss)) switch
        {
            (true, true) => ", with fever and weight loss",
            (true, false) => ", with fever",
            (false, true) => ", with weight loss",
            _ => "",
        };
        return Words.Of(e.Present(family)) + also;
    }
}
