using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>An exercise as the admin writes it.</summary>
public sealed class ExerciseForm
{
    public bool IsNew { get; set; } = true;

    public string Slug { get; set; } = "";

    public string Name { get; set; } = "";

    public List<TextLine> Aliases { get; init; } = [];

    public ExerciseGroup? Group { get; set; }

    public bool FromArticle { get; init; }

    public Position? Position { get; set; }

    public string StartPosition { get; set; } = "";

    public string Movement { get; set; } = "";

    public int Direction { get; set; }

    /// <summary>1-4; 0 while it is not chosen.</summary>
    public int LoadLevel { get; set; }

    public HashSet<Equipment> Equipment { get; init; } = [];

    /// <summary>Said explicitly: no restriction excludes it. Without this and without a choice the exercise stays untagged.</summary>
    public bool NoRestriction { get; set; }

    public HashSet<Restriction> ExcludedBy { get; init; } = [];

    public string Adaptation { get; set; } = "";

    public bool PregnancySafe { get; set; }

    public bool SupervisedOnly { get; set; }

    public string Family { get; set; } = "";

    public string? Easier { get; set; }

    public string? Harder { get; set; }

    public string? Requires { get; set; }

    public string Muscles { get; set; } = "";

    public Dictionary<TreatmentGoal, int> Goals { get; init; } = [];

    public string Benefit { get; set; } = "";

    public List<TextLine> Steps { get; init; } = [];

    public string Breathing { get; set; } = "";

    public List<TextLine> Cues { get; init; } = [];

    public List<TextLine> StopSigns { get; init; } = [];

    public TypedDose Dose { get; init; } = new();

    public string SourceDose { get; set; } = "";

    /// <summary>Pose data as JSON; null for an exercise without a figure.</summary>
    public string? Poses { get; set; }

    public List<TypedNote> ReviewNotes { get; init; } = [];

    /// <summary>Carried along: each stands aside by itself when the English texts change.</summary>
    public IReadOnlyDictionary<string, ExerciseWords> Translations { get; init; } = new Dictionary<string, ExerciseWords>();

    public static ExerciseForm Of(string slug, ExerciseContent content) => new()
    {
        IsNew = false,
        Slug = slug,
        Name = content.Name,
        Aliases = TextLine.Of(content.Aliases),
        Group = content.Group,
        FromArticle = content.FromArticle,
        Position = content.Position,
        StartPosition = content.StartPosition,
        Movement = content.Movement,
        Direction = content.Direction,
        LoadLevel = content.LoadLevel,
        Equipment = [.. content.Equipment],
        NoRestriction = content.ExcludedBy is { Count: 0 },
        ExcludedBy = [.. content.ExcludedBy ?? []],
        Adaptation = content.Adaptation,
        PregnancySafe = content.PregnancySafe,
        SupervisedOnly = content.SupervisedOnly,
        Family = content.Family,
        Easier = content.Easier,
        Harder = content.Harder,
        Requires = content.Requires,
        Muscles = content.Muscles,
        Goals = new(content.Goals),
        Benefit = content.Benefit,
        Steps = TextLine.Of(content.Steps),
        Breathing = content.Breathing,
        Cues = TextLine.Of(content.Cues),
        StopSigns = TextLine.Of(content.StopSigns),
        Dose = TypedDose.Of(content.Dose),
        SourceDose = content.SourceDose,
        Poses = content.Poses,
        Translations = content.Translations,
        ReviewNotes = [.. content.ReviewNotes.Select(TypedNote.Of)],
    };

    /// <summary>The content as typed so far. Lists of codes keep the order of the codes, so that the same choice is the same content.</summary>
    public ExerciseContent ToContent() => new()
    {
        Name = Name.Trim(),
        Aliases = TextLine.Texts(Aliases),
        Group = Group ?? default,
        FromArticle = FromArticle,
        Position = Position ?? default,
        StartPosition = StartPosition.Trim(),
        Movement = Movement.Trim(),
        Direction = Direction,
        LoadLevel = LoadLevel,
        Equipment = [.. Equipment.Order()],
        ExcludedBy = ExcludedBy.Count > 0 ? [.. ExcludedBy.Order()] : NoRestriction ? [] : null,
        Adaptation = Adaptation.Trim(),
        PregnancySafe = PregnancySafe,
        SupervisedOnly = SupervisedOnly,
        Family = Family.Trim(),
        Easier = Easier,
        Harder = Harder,
        Requires = Requires,
        Muscles = Muscles.Trim(),
        Goals = Goals.Where(goal => goal.Value > 0).OrderBy(goal => goal.Key).ToDictionary(),
        Benefit = Benefit.Trim(),
        Steps = TextLine.Texts(Steps),
        Breathing = Breathing.Trim(),
        Cues = TextLine.Texts(Cues),
        StopSigns = TextLine.Texts(StopSigns),
        Dose = Dose.ToRange(),
        SourceDose = SourceDose.Trim(),
        Poses = Poses,
        Translations = Translations,
        ReviewNotes = [.. ReviewNotes.Where(note => !note.IsEmpty).Select(note => note.ToNote())],
    };
}
