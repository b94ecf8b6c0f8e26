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
        new("DX-VISCERAL-RELEASE", "Rehabilitation after a visceral cause, but there is no medical release", Severity.Hold, null, "SEED; G",
            "Ask the treating doctor for a release and record it.", PatientWords.Release,
            e => When(IsRehabilitation(e) && !IsReleased(e), () => new($"No medical release after {Names(e)}: read as not treated", "no release", "medical release"))),
        new("DX-VISCERAL-REHAB", "Rehabilitation after a treated visceral cause", Severity.Note, null, "SEED",
            "Acute and moderate exercises, load 3 at most.", PatientWords.None,
            e => When(IsRehabilitation(e) && IsReleased(e), () => new(e.Facts.MedicalRelease is true
                ? $"Rehabilitation after {Names(e)}, released"
                : $"Rehabilitation after {Names(e)}: the phase says that it is treated and released"))),
    ];

    private static bool IsRehabilitation(Examination e) => e.Facts.Phase is Phase.Rehabilitation && e.HasAny(Diagnoses.Visceral);

    /// <summary>
    /// Rehabilitation is by definition "treated, with medical release": choosing it says so, unless it is stated that there is no release.
    /// Source: clinical rules 3.1 and 5.1.
    /// </summary>
    private static bool IsReleased(Examination e) => e.Facts.MedicalRelease is not false;

    private static bool IsActive(Examination e) =>
        e.Facts.Phase is Phase.Active || (e.HasAny(Diagnoses.Visceral) && !(IsRehabilitation(e) && IsReleased(e)));

    private static bool IsSevere(Examination e) => e.Fever || HasSeverePain(e) || e.HasAny(AlwaysSameDay);

    private static bool HasSeverePain(Examination e) => e.Facts.PainAtRest?.Value >= CarefulPhase.AttackPainFrom;

    private static Met Found(Examination e)
    {
        var found = FamilyOfFlags.WithFever(e, $"Visceral cause not treated: {Names(e)}");
        return found.Measured is null && HasSeverePain(e)
            ? found with { Measured = $"pain at rest {Words.Number(e.Facts.PainAtRest!.Value.Value)}/10", Limit = $"severe from {Words.Number(CarefulPhase.AttackPainFrom)}/10" }
            : found;
    }

    private static string Names(Examination e) =>
        e.HasAny(Diagnoses.Visceral) ? Words.Of(e.Present(Diagnoses.Visceral)) : "cause not named";
}
