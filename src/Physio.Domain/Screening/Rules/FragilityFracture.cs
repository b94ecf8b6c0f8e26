using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Recent vertebral fragility fracture. Source: clinical rules 3.2 and 3.3.</summary>
internal static class FragilityFracture
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("DX-FRACTURE", "Vertebral fragility fracture without a release, or in a flare", Severity.Refer, Urgency.Soon, "G",
            "Refer; no exercise of the catalog until released.", PatientWords.Soon,
            e => When(e.Has(Diagnosis.OsteoporoticFracture) && !IsReleased(e), () => new("Vertebral fragility fracture, not released for exercise", "no release", "medical release, settled pain"))),
        new("DX-FRACTURE-RELEASED", "Vertebral fragility fracture, released", Severity.Note, null, "G; SIN84; SSS",
            "The limits of osteoporosis apply.", PatientWords.None,
            e => When(e.Has(Diagnosis.OsteoporoticFracture) && IsReleased(e), () => new("Vertebral fragility fracture, released: the limits of osteoporosis apply"))),
    ];

    private static bool IsReleased(Examination e) => e.Facts.MedicalRelease is true && (e.Phase is Phase.Remission or Phase.Rehabilitation);
}
