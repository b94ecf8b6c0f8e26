using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Aortic aneurysm. Source: clinical rules 2.2.</summary>
internal static class Aneurysm
{
    public const int AgeAbove = 50;
    private static readonly IReadOnlyList<RedFlag> Suspected = [RedFlag.SuspectedAaa];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-AAA", "Throbbing mass, known aneurysm with new pain, or age above 50 with new pain and low pressure or collapse",
            Severity.Refer, Urgency.Emergency, "NG156; RCEM-AAA", "Call emergency services and say: possible aortic aneurysm.", PatientWords.Emergency,
            e => Collapses(e)
                ? new Met(
                    $"Possible aortic aneurysm: age {Words.Number(e.Facts.Age)}, new pain and {(IsLow(e) ? "low pressure" : "collapse")}",
                    $"{Words.Number(e.Facts.Age)} years{(IsLow(e) ? $", {e.Pressure}" : "")}",
                    $"above {Words.Number(AgeAbove)} years{(IsLow(e) ? $", below {Words.Pressure(LowBelow(e))} systolic" : "")}")
                : e.Reports(Suspected, "Possible aortic aneurysm")),
    ];

    private static bool Collapses(Examination e) =>
        e.Facts.Age > AgeAbove && IsNewPain(e) && (e.Has(Symptom.Syncope) || IsLow(e));

    private static bool IsLow(Examination e) => e.Pressure?.Systolic < LowBelow(e);

    /// <summary>A policy that lets patients exercise with a lower pressure does not hide the sign.</summary>
    private static int LowBelow(Examination e) => Math.Max(e.Policy.SystolicLowBelow, ThresholdPolicy.Default.SystolicLowBelow);

    private static bool IsNewPain(Examination e) =>
        e.Has(RedFlag.OlderNewOnset) || e.Has(Diagnosis.AcuteLbp) || e.Facts.Phase is Phase.Acute or Phase.Attack;
}
