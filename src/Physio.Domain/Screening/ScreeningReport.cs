using Physio.Domain.Exercises;

namespace Physio.Domain.Screening;

/// <summary>
/// The answer of the screening: a record of findings and what they allow, stored with the assessment as it was seen.
/// </summary>
public sealed record ScreeningReport
{
    /// <summary>Version of the rules in code; it changes whenever a rule or text changes.</summary>
    public required int RuleSetVersion { get; init; }

    public required PolicyReference Policy { get; init; }
    public required Decision Decision { get; init; }

    /// <summary>With <see cref="Decision.Refer"/>: the most urgent finding's urgency.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>All findings, the most severe first, then the most urgent, then by code.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>In the order of <see cref="Restriction"/>.</summary>
    public IReadOnlyList<ActiveRestriction> Restrictions { get; init; } = [];

    /// <summary>Groups the phase allows; empty with hold and refer.</summary>
    public IReadOnlyList<ExerciseGroup> Groups { get; init; } = [];

    /// <summary>Only exercises of the pregnancy list are allowed.</summary>
    public bool PregnancyListOnly { get; init; }

    /// <summary>Heaviest load allowed, 0 (nothing) to 4.</summary>
    public required int LoadCap { get; init; }

    /// <summary>Why the load is capped where it is: "state subacute", "first two weeks", "VT-HR-RAISED".</summary>
    public string LoadCapBecause { get; init; } = "";

    /// <summary>Most exercises a set may have now.</summary>
    public required int MaxExercises { get; init; }

    /// <summary>The first session is watched by the therapist.</summary>
    public bool Supervised { get; init; }

    /// <summary>Nothing may be made harder or more today.</summary>
    public bool NoProgression { get; init; }

    /// <summary>An exercise set may be issued.</summary>
    public bool PrescriptionAllowed => Decision is Decision.Clear or Decision.Caution;

    public bool Restricts(Restriction restriction) => Restrictions.Any(active => active.Restriction == restriction);
}
