using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.TestSupport.Builders;

/// <summary>Screening reports as stored values, for tests that are not about the rules themselves.</summary>
public static class Reports
{
    /// <summary>A report with something in every field.</summary>
    public static ScreeningReport Cautious() => new()
    {
        RuleSetVersion = 3,
        Policy = new PolicyReference("default", 1),
        Decision = Decision.Caution,
        Urgency = Urgency.Soon,
        Findings =
        [
            new("VT-BP-RAISED", Severity.Caution, Urgency.Soon, "Blood pressure is raised: „hoch“.", "164/92 mm Hg", "below 160/100 mm Hg", "Guideline <2022>, p. 4", "Measure again & note it.", "Давление", true),
            new("VT-NOTE", Severity.Note, null, "A note.", null, null, "Clinical rules", "Nothing.", ""),
        ],
        Restrictions = [new(Restriction.HeadDown, ["VT-BP-RAISED"]), new(Restriction.WristLoad, ["Added by the therapist", "Sore wrist"])],
        Groups = [ExerciseGroup.Acute, ExerciseGroup.Prevention],
        LoadCap = 2,
        LoadCapBecause = "VT-BP-RAISED",
        MaxExercises = 4,
        Supervised = true,
        NoProgression = true,
    };

    /// <summary>Nothing found: everything the phase allows is allowed.</summary>
    public static ScreeningReport Clear() => new()
    {
        RuleSetVersion = 3,
        Policy = new PolicyReference("default", 1),
        Decision = Decision.Clear,
        Findings = [],
        Groups = [ExerciseGroup.Acute, ExerciseGroup.Moderate, ExerciseGroup.Prevention],
        LoadCap = 4,
        MaxExercises = 8,
    };
}
