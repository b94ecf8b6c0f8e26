using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Exercises;

/// <summary>
/// Everything a revision of an exercise says: the texts a patient reads and the facts the screening decides by.
/// Immutable; a published revision and every issued plan keep a copy of it.
/// </summary>
public sealed record ExerciseContent
{
    public const int MaxNameLength = 120;
    public const int MaxTextLength = 600;
    public const int MaxSteps = 12;

    /// <summary>Characters of pose data.</summary>
    public const int MaxPosesLength = 48_000;

    public required string Name { get; init; }

    /// <summary>Other names people search by, the article's own among them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required ExerciseGroup Group { get; init; }

    /// <summary>True for the exercises of the article, false for variants and the clinic's own.</summary>
    public bool FromArticle { get; init; }

    public required Position Position { get; init; }

    /// <summary>The start position in a patient's words.</summary>
    public required string StartPosition { get; init; }

    /// <summary>The movement in a clinician's words, such as "flexion and extension, mid-range".</summary>
    public required string Movement { get; init; }

    /// <summary>-1 flexion, 0 neutral or both, +1 extension.</summary>
    public int Direction { get; init; }

    /// <summary>1 relaxing, 2 easy active, 3 body-weight effort, 4 hard, 5 not used. Source: clinical rules 4.</summary>
    public required int LoadLevel { get; init; }

    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    /// <summary>Restrictions that exclude the exercise. Null means "not yet tagged": such an exercise cannot be published.</summary>
    public IReadOnlyList<Restriction>? ExcludedBy { get; init; }

    /// <summary>What may be changed instead of excluding, shown to the therapist.</summary>
    public string Adaptation { get; init; } = "";

    public bool PregnancySafe { get; init; }
    public bool SupervisedOnly { get; init; }

    /// <summary>Exercises of one family are variants: at most one of them is composed into a set.</summary>
    public string Family { get; init; } = "";

    public string? Easier { get; init; }
    public string? Harder { get; init; }

    /// <summary>Slug of an exercise that must be mastered or stand in the same set; null when it can be done without another.</summary>
    public string? Requires { get; init; }

    public string Muscles { get; init; } = "";

    /// <summary>Points 1-3 towards each goal the exercise serves.</summary>
    public IReadOnlyDictionary<TreatmentGoal, int> Goals { get; init; } = new Dictionary<TreatmentGoal, int>();

    /// <summary>One sentence for the patient: what this exercise is good for.</summary>
    public required string Benefit { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];
    public string Breathing { get; init; } = "";
    public IReadOnlyList<string> Cues { get; init; } = [];
    public IReadOnlyList<string> StopSigns { get; init; } = [];
    public required DoseRange Dose { get; init; }

    /// <summary>The texts in other languages, by language tag. The texts above are English.</summary>
    public IReadOnlyDictionary<string, ExerciseWords> Translations { get; init; } = new Dictionary<string, ExerciseWords>();

    /// <summary>How the figure moves: pose data of one to three movements as JSON, checked when it is saved. Null shows words only, never another exercise's figure.</summary>
    public string? Poses { get; init; }

    /// <summary>The dose exactly as the article gives it.</summary>
    public string SourceDose { get; init; } = "";

    /// <summary>Doubts about the source, kept beside the value in use until a clinician signs.</summary>
    public IReadOnlyList<ReviewNote> ReviewNotes { get; init; } = [];
}
