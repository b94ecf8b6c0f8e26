using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Yes or no to each thing the screening asks; what is not in here was not answered.</summary>
public sealed class ScreeningAnswers
{
    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);

    public bool? Of(string key) => answers.TryGetValue(key, out var yes) ? yes : null;

    public void Answer(string key, bool yes) => answers[key] = yes;

    /// <summary>Answers with no whatever is still open.</summary>
    public void NoneOf(IEnumerable<ScreeningQuestion> questions)
    {
        foreach (var option in questions.SelectMany(question => question.Options))
        {
            answers.TryAdd(option.Key, false);
        }
    }

    public int Answered(IEnumerable<ScreeningQuestion> questions) => questions.Sum(question => question.Options.Count(option => answers.ContainsKey(option.Key)));

    public IReadOnlyList<Symptom> Symptoms(IReadOnlyList<ScreeningQuestion> questions) =>
        [.. Yes(questions).Select(option => option.Symptom).OfType<Symptom>()];

    public IReadOnlyList<RedFlag> RedFlags(IReadOnlyList<ScreeningQuestion> questions) =>
        [.. Yes(questions).Select(option => option.RedFlag).OfType<RedFlag>()];

    /// <summary>Keys of what is open: of the whole question while nothing of it was answered.</summary>
    public IReadOnlyList<string> Unanswered(IReadOnlyList<ScreeningQuestion> questions) =>
    [
        .. questions.SelectMany(question =>
        {
            var open = question.Options.Where(option => !answers.ContainsKey(option.Key)).Select(option => option.Key).ToList();
            return open.Count == question.Options.Count ? [question.Key] : open;
        }),
    ];

    private IEnumerable<AnswerOption> Yes(IReadOnlyList<ScreeningQuestion> questions) =>
        questions.SelectMany(question => question.Options).Where(option => Of(option.Key) == true);
}
