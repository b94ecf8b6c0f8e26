using Physio.Domain.Assessments;

namespace Physio.Domain.Screening.Rules;

/// <summary>Compression of the cauda equina and progressive loss of strength. Source: clinical rules 2.2.</summary>
internal static class CaudaEquina
{
    public static readonly IReadOnlyList<RedFlag> Signs =
    [
        RedFlag.SaddleAnaesthesia, RedFlag.NewBladderDysfunction, RedFlag.NewBowelDysfunction, RedFlag.NewSexualDysfunction, RedFlag.BilateralLegSymptoms,
    ];

    public static readonly IReadOnlyList<RedFlag> Motor = [RedFlag.ProgressiveMotorDeficit];

    private static readonly IReadOnlyList<RedFlag> BothLegsOrBladder = [RedFlag.BilateralLegSymptoms, RedFlag.NewBladderDysfunction];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-CES", "Saddle numbness, new bladder, bowel or sexual dysfunction, or signs in both legs", Severity.Refer, Urgency.Emergency, "CES-BP; CSP; LOTH",
            "Send to a hospital with MRI now: the scan should be done within four hours of the request.", PatientWords.Emergency,
            e => e.Reports(Signs, "Possible cauda equina syndrome")),
        new("RF-NEURO", "Leg or foot getting weaker, with signs in both legs or the bladder", Severity.Refer, Urgency.Emergency, "LOTH; PATHWAY",
            "Send to hospital now.", PatientWords.Emergency,
            e => RuleAnswer.When(e.HasAny(Motor) && e.HasAny(BothLegsOrBladder), () => new($"Getting weaker, with {Words.Of(e.Present(BothLegsOrBladder))}"))),
        new("RF-NEURO", "Leg or foot getting weaker", Severity.Refer, Urgency.SameDay, "LOTH; PATHWAY",
            "Have a doctor see the patient today. Write down the strength of each muscle.", PatientWords.SameDay,
            e => e.Reports(Motor, "Progressive nerve deficit")),
    ];
}
