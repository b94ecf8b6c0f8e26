using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Suspected malignancy. Source: clinical rules 2.2.</summary>
internal static class Malignancy
{
    public static readonly IReadOnlyList<RedFlag> Signs =
    [
        RedFlag.CancerHistory, RedFlag.UnexplainedWeightLoss, RedFlag.NightPainUnrelieved, RedFlag.OlderNewOnset, RedFlag.NoImprovementOneMonth, RedFlag.MultiplePainSites,
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-CANCER", "Signs of malignancy that refer, with a neurological sign", Severity.Refer, Urgency.SameDay, "AHCPR; GCARE",
            "Have a doctor see the patient today: compression of the cord is possible.", PatientWords.SameDay,
            e => When(IsStrong(e) && HasNeuroSign(e), () => Found(e, "with a neurological sign: "))),
        new("RF-CANCER", "History of cancer with any other red flag, two signs of malignancy, or one with fever", Severity.Refer, Urgency.Soon, "AHCPR; GCARE",
            "Refer for urgent imaging.", PatientWords.Soon, e => When(IsStrong(e), () => Found(e, ""))),
        new("RF-CANCER", "One sign of malignancy", Severity.Caution, null, "AHCPR; GCARE", FamilyOfFlags.SafetyNet, PatientWords.SafetyNet,
            e => e.Reports(Signs, "To be weighed")),
    ];

    private static bool IsStrong(Examination e) =>
        FamilyOfFlags.Refers(e, Signs) || (e.Has(RedFlag.CancerHistory) && e.Present(RedFlags.General).Count > 1);

    private static bool HasNeuroSign(Examination e) =>
        e.Has(Symptom.NewNeuroDeficit) || e.HasAny(CaudaEquina.Motor) || e.HasAny(CaudaEquina.Signs);

    private static Met Found(Examination e, string lead)
    {
        var all = e.Has(RedFlag.CancerHistory) ? Words.Of(e.Present(RedFlags.General)) + (e.Fever ? ", with fever" : "") : FamilyOfFlags.Sentence(e, Signs);
        return FamilyOfFlags.WithFever(e, $"Possible malignancy, {lead}{all}");
    }
}
