using System.Collections.Frozen;
using Physio.Domain.Assessments;
using Physio.Domain.Patients;

namespace Physio.Domain.Screening;

/// <summary>
/// The screening form as data: the assessment page is generated from it, and its keys are what <see cref="ScreeningFacts.Unanswered"/> holds.
/// Source: clinical rules 2.3.
/// </summary>
public static class ScreeningQuestions
{
    /// <summary>All questions in the order they are asked; every symptom and red flag stands in exactly one.</summary>
    public static IReadOnlyList<ScreeningQuestion> All { get; } = [.. SafetyQuestions.All, .. PregnancyQuestions.All, .. BackgroundQuestions.All];

    private static readonly FrozenDictionary<string, ScreeningQuestion> ByOption = All
        .SelectMany(question => question.Options.Select(option => (option.Key, question)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.question, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (int Order, string Text)> Names = All
        .SelectMany(question => question.Options.Select(option => (option.Key, option.Text)).Prepend((question.Key, question.Text)))
        .Select((pair, order) => (pair.Item1, Named: (order, pair.Item2)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Named, StringComparer.Ordinal);

    /// <summary>The questions that apply to this patient.</summary>
    public static IReadOnlyList<ScreeningQuestion> For(Sex sex, bool pregnant) => [.. All.Where(question => question.Audience switch
    {
        QuestionAudience.Pregnant => pregnant,
        QuestionAudience.NotMale => sex is not Sex.M,
        _ => true,
    })];

    /// <summary>This option, or the whole question it belongs to, was left open.</summary>
    public static bool IsUnanswered(ScreeningFacts facts, string option) =>
        facts.Unanswered.Count > 0
        && (facts.Unanswered.Contains(option, StringComparer.Ordinal)
            || (ByOption.TryGetValue(option, out var question) && facts.Unanswered.Contains(question.Key, StringComparer.Ordinal)));

    /// <summary>The open questions in words, in the order they are asked; a key that is not known is shown as it is.</summary>
    public static IReadOnlyList<string> NamesOf(IEnumerable<string> keys) =>
    [
        .. keys.Distinct(StringComparer.Ordinal)
            .Select(key => Names.TryGetValue(key, out var name) ? (name.Order, name.Text) : (Order: int.MaxValue, Text: key))
            .OrderBy(name => name.Order).ThenBy(name => name.Text, StringComparer.Ordinal)
            .Select(name => name.Text),
    ];
}
