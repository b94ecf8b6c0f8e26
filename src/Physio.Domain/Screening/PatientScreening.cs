using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>
/// Decides whether and within which limits this patient may exercise. Pure: same facts and same policy, same report. All rules are
/// evaluated; the most severe finding decides. Source: clinical rules 0.
/// </summary>
public static class PatientScreening
{
    public static ScreeningReport Evaluate(ScreeningFacts facts, ThresholdPolicy policy)
    {
        var examination = new Examination(facts, policy);
        var met = RuleBook.All
            .Select(rule => (Rule: rule, Answer: rule.Evaluate(examination) as RuleAnswer.Met))
            .Where(pair => pair.Answer is not null)
            .Select(pair => new MetRule(pair.Rule, pair.Answer!))
            .ToList();

        IReadOnlyList<Finding> findings = [.. InOrder(met.Select(rule => rule.ToFinding(examination))).DistinctBy(finding => finding.Code)];
        var decision = DecisionOf(findings);
        var allowed = decision is Decision.Clear or Decision.Caution;
        var cap = LoadCaps.Of(examination, met);

        return new()
        {
            RuleSetVersion = RuleSet.Version,
            Policy = policy.Reference,
            Decision = decision,
            Urgency = decision is Decision.Refer ? findings.Where(finding => finding.Severity is Severity.Refer).Max(finding => finding.Urgency) : null,
            Findings = findings,
            Restrictions = Restrictions.Of(examination, met),
            Groups = allowed ? PhaseTable.Groups(examination) : [],
            PregnancyListOnly = examination.IsPregnant,
            LoadCap = allowed ? cap.Cap : 0,
            LoadCapBecause = allowed ? cap.Because : $"{DecisionWord(decision)}: {findings[0].Summary}",
            MaxExercises = allowed ? PhaseTable.MaxExercises(examination) : 0,
            Supervised = met.Any(rule => rule.Rule.Effect.Supervised),
            NoProgression = met.Any(rule => rule.Rule.Effect.NoProgression),
        };
    }

    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Severity)
        .ThenByDescending(finding => finding.Urgency is { } urgency ? (int)urgency : -1)
        .ThenBy(finding => finding.Code, StringComparer.Ordinal);

    private static Decision DecisionOf(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? Decision.Clear
        : findings[0].Severity switch
        {
            Severity.Note => Decision.Clear,
            Severity.Caution => Decision.Caution,
            Severity.Hold => Decision.Hold,
            Severity.Refer => Decision.Refer,
            var unknown => throw new InvalidOperationException($"Unknown severity {unknown}."),
        };

    private static string DecisionWord(Decision decision) => decision is Decision.Hold ? "No exercise today" : "Referred";
}
