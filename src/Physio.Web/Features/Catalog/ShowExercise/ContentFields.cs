using Physio.Domain.Codes;
using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.ShowExercise;

/// <summary>One field of an exercise in words.</summary>
/// <param name="IsList">Its lines stand for themselves; otherwise there is one text.</param>
public sealed record ContentField(string Label, bool IsList, Func<ExerciseContent, IReadOnlyList<string>> Lines)
{
    /// <summary>Its lines are many: a comparison shows only those that differ.</summary>
    public bool OnlyChanges { get; init; }
}

/// <summary>Everything an exercise says, field by field, in the order of its page.</summary>
public static class ContentFields
{
    public static IReadOnlyList<ContentField> All { get; } =
    [
        Text(CatalogTexts.Name, content => content.Name),
        List(CatalogTexts.Aliases, content => content.Aliases),
        Text(CatalogTexts.Group, content => CodeName.Of(content.Group)),
        Text(CatalogTexts.Origin, content => content.FromArticle ? CatalogTexts.FromArticle : CatalogTexts.OwnExercise),
        Text(CatalogTexts.Position, content => CodeName.Of(content.Position)),
        Text(CatalogTexts.StartPosition, content => content.StartPosition),
        Text(CatalogTexts.Movement, content => content.Movement),
        Text(CatalogTexts.Direction, content => CatalogWords.Direction(content.Direction)),
        Text(CatalogTexts.Load, content => CatalogWords.Load(content.LoadLevel)),
        List(CatalogTexts.Equipment, content => Names(content.Equipment)),
        List(CatalogTexts.ExcludedBy, content => content.ExcludedBy switch
        {
            null => [CatalogTexts.NotTagged],
            { Count: 0 } => [CatalogTexts.NoneOfThem],
            var tags => Names(tags),
        }),
        Text(CatalogTexts.Adaptation, content => content.Adaptation),
        Text(CatalogTexts.PregnancyList, content => YesNo(content.PregnancySafe)),
        Text(CatalogTexts.SupervisedOnly, content => YesNo(content.SupervisedOnly)),
        Text(CatalogTexts.Family, content => content.Family),
        Text(CatalogTexts.Easier, content => content.Easier ?? ""),
        Text(CatalogTexts.Harder, content => content.Harder ?? ""),
        Text(CatalogTexts.Requires, content => content.Requires ?? ""),
        Text(CatalogTexts.Muscles, content => content.Muscles),
        List(CatalogTexts.Goals, content => [.. content.Goals.OrderBy(goal => goal.Key).Select(goal => CatalogWords.Say(CatalogTexts.GoalPoints, CodeName.Of(goal.Key), goal.Value))]),
        Text(CatalogTexts.Benefit, content => content.Benefit),
        List(CatalogTexts.Steps, content => content.Steps),
        Text(CatalogTexts.Breathing, content => content.Breathing),
        List(CatalogTexts.Cues, content => content.Cues),
        List(CatalogTexts.StopSigns, content => content.StopSigns),
        List(CatalogTexts.Dose, content => DoseWords.Of(content.Dose)),
        List(CatalogTexts.Translations, content => [.. content.Translations.OrderBy(words => words.Key, StringComparer.Ordinal).SelectMany(words => Lines(words.Key, words.Value))]),
        Text(CatalogTexts.SourceDose, content => content.SourceDose),
        List(PoseTexts.Figure, content => PoseLines.Of(content.Poses)) with { OnlyChanges = true },
        List(CatalogTexts.ReviewNotes, content => [.. content.ReviewNotes.Select(note => $"{note.SourceSays} → {note.ValueInUse} ({note.Reason}; {CatalogWords.Confidence(note.Confidence)})")]),
    ];

    public static IReadOnlyList<string> Names<T>(IEnumerable<T> codes)
        where T : struct, Enum => [.. codes.Order().Select(code => CodeName.Of(code))];

    private static IEnumerable<string> Lines(string language, ExerciseWords words) =>
        new[] { words.Name, words.StartPosition, words.Benefit, words.Breathing }.Concat(words.Steps).Concat(words.Cues).Concat(words.StopSigns).Select(line => $"{language}: {line}");

    private static string YesNo(bool value) => value ? CatalogTexts.Yes : CatalogTexts.No;

    private static ContentField Text(string label, Func<ExerciseContent, string> text) => new(label, false, content => text(content) is { Length: > 0 } said ? [said] : []);

    private static ContentField List(string label, Func<ExerciseContent, IReadOnlyList<string>> lines) => new(label, true, lines);
}
