using System.Globalization;
using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>The closed list of findings a therapist may set aside, and under which conditions. Source: clinical rules 1.2 and 1.3.</summary>
public static class OverrideRules
{
    public const int UsualPulseFrom = 40;
    public const int UsualPulseWithBetaBlockerFrom = 45;
    public const int LungTargetFrom = 88;

    /// <summary>Each code with the condition in words, for the page.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["VT-BP-DROP"] = "The fall is explained by a new treatment and the patient has no dizziness, blurred vision, cold sweat or faintness.",
        ["VT-BP-LOWISH"] = "The usual low pressure is on file and the patient has no symptoms.",
        ["VT-HR-LOW"] = "40 to 49 (45 to 49 with a rate-slowing drug): trained or known usual pulse, no symptoms. Below that: physician's clearance only.",
        ["VT-SPO2-LOW"] = "88 or 89 % with a chronic lung disease and a written target of 88 to 92 %, without distress.",
    };

    /// <summary>Every override that is not accepted, with a sentence why; empty when all are accepted.</summary>
    public static IReadOnlyList<OverrideProblem> Problems(ScreeningFacts facts, ThresholdPolicy? policy = null)
    {
        var examination = new Examination(facts, policy ?? ThresholdPolicy.Default);
        return [.. facts.Overrides.Select((given, i) => ProblemOf(examination, given, i)).OfType<OverrideProblem>()];
    }

    /// <summary>The therapist may set this finding aside for this patient, given a reason.</summary>
    public static bool MayOverride(Examination examination, string rule) => Allowed.ContainsKey(rule) && OverrideConditions.Refusal(examination, rule) is null;

    internal static bool Accepted(Examination examination, string rule) =>
        examination.Facts.Overrides.Any(given => given.Rule == rule && IsWellFormed(given)) && OverrideConditions.Refusal(examination, rule) is null;

    /// <summary>The reason given; with several for the same rule the first in the alphabet, so that their order does not matter.</summary>
    internal static string Reason(Examination examination, string rule) =>
        examination.Facts.Overrides.Where(given => given.Rule == rule && IsWellFormed(given)).Select(given => given.Reason.Trim()).Order(StringComparer.Ordinal).First();

    internal static int LowestUsualPulse(ScreeningFacts facts) => facts.BetaBlocker ? UsualPulseWithBetaBlockerFrom : UsualPulseFrom;

    internal static bool IsReason(string reason) => reason.Trim().Length is >= RuleOverride.MinReasonLength and <= RuleOverride.MaxReasonLength;

    private static bool IsWellFormed(RuleOverride given) =>
        Allowed.ContainsKey(given.Rule) && given.By == RuleOverride.Therapist && IsReason(given.Reason);

    private static OverrideProblem? ProblemOf(Examination e, RuleOverride given, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"overrides[{index}]");
        if (!Allowed.ContainsKey(given.Rule))
        {
            return new(path + ".rule", given.Rule, OverrideRefusal.NotOverridable,
                $"{given.Rule} may not be set aside. Only these may: {string.Join(", ", Allowed.Keys)}.");
        }

        if (given.By != RuleOverride.Therapist)
        {
            return new(path + ".by", given.Rule, OverrideRefusal.NotByTherapist, "Only a therapist may set a finding aside: \"by\" must be \"therapist\".");
        }

        if (!IsReason(given.Reason))
        {
            return new(path + ".reason", given.Rule, OverrideRefusal.Reason,
                $"A reason of {Words.Number(RuleOverride.MinReasonLength)} to {Words.Number(RuleOverride.MaxReasonLength)} characters is needed to set {given.Rule} aside.");
        }

        return OverrideConditions.Refusal(e, given.Rule) is { } refusal ? new(path, given.Rule, refusal.Kind, refusal.Sentence) : null;
    }
}
