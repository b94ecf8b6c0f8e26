using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>A visceral cause of the pain. Source: clinical rules 2.2, 3.2 and 3.3, decisions 5.</summary>
internal static class Visceral
{
    private static readonly IReadOnlyList<Diagnosis> AlwaysSameDay = [Diagnosis.Pyelonephritis];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("DX-VISCERAL-ACTIVE", "Untreated visceral cause with fever or severe pain, or a kidney infection", Severity.Refer, Urgency.SameDay, "SEED; PYELO",
            "Have a doctor see the patient today.", PatientWords.SameDay, e => When(IsActive(e) && IsSevere(e), () => Found(e))),
        new("DX-VISCERAL-ACTIVE", "Untreated visceral cause", Severity.Refer, Urgency.Soon, "SEED",
            "Refer for treatment; exercise starts again in rehabilitation.", PatientWords.Soon, e => When(IsActive(e), () => Found(e))),
        new("DX-VISCERAL-RELEASE", "Rehabilitation after a visceral cause without a medical release", Severity.Hold, null, "SEED; G",
            "Ask the treating doctor for a release and record it.", PatientWords.Release,
            e => When(IsRehabilitation(e) && !e.Facts.MedicalRelease, () => new($"No medical release recorded after {Names(e)}", "no release", "medical release"))),
        new("DX-VISCERAL-REHAB", "Rehabilitation after a treated visceral cause", Severity.Note, null, "SEED",
            "Acute and moderate exercises, load 3 at most.", PatientWords.None,
            e => When(IsRehabilitation(e) && e.Facts.MedicalRelease, () => new($"Rehabilitation after {Names(e)}, released"))),
    ];

    private static bool IsRehabilitation(Examination e) => e.Facts.Phase is Phase.Rehabilitation && e.HasAny(Diagnoses.Visceral);

    private static bool IsActive(Examination e) =>
        e.Facts.Phase is Phase.Active || (e.HasAny(Diagnoses.Visceral) && e.Facts.Phase is not Phase.Rehabilitation);

    private static bool IsSevere(Examination e) =>
        e.Fever || e.Facts.PainAtRest?.Value >= CarefulPhase.AttackPainFrom || e.HasAny(AlwaysSameDay);

    private static Met Found(Examination e) => new($"Visceral cause not treated: {Names(e)}");

    private static string Names(Examination e) =>
        e.HasAny(Diagnoses.Visceral) ? Words.Of(e.Present(Diagnoses.Visceral)) : "cause not named";
}
