using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>What is still open, and what the therapist changed by hand. Source: issue 2; decisions 4.</summary>
internal static class Completeness
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("SC-UNANSWERED", "Screening questions not answered", Severity.Hold, null, "G",
            "Ask the open questions. Not answered is never \"no\".", PatientWords.Answer,
            e => When(e.Facts.Unanswered.Count > 0, () => new($"Not answered: {Shortly(ScreeningQuestions.NamesOf(e.Facts.Unanswered))}", "not answered", "all questions answered"))),
        new("DX-NONE", "No diagnosis given", Severity.Note, null, "G",
            "Add the diagnosis: its restrictions are not applied until then.", PatientWords.None,
            e => When(e.Facts.Diagnoses.Count == 0, () => new("No diagnosis given: only phase, vital signs and symptoms decide"))),
        new("DX-RESTRICTION-LIFTED", "A restriction of the diagnosis was lifted by the therapist", Severity.Note, null, "G",
            "Watch the first repetitions of what was lifted.", PatientWords.None,
            e => When(Lifts.Honoured(e).Count > 0, () => new("Lifted by the therapist: " + string.Join("; ", Lifts.Honoured(e).Select(lift => $"{Words.Name(lift.Restriction)} ({lift.Reason.Trim()})"))))),
        new("DX-LIFT-REFUSED", "A restriction that may not be lifted stays", Severity.Note, null, "G",
            "Restrictions of pregnancy, osteoporosis and surgery stay, as do those of vital signs; any other needs a reason.", PatientWords.None,
            e => When(Lifts.Refused(e).Count > 0, () => new("Not lifted: " + Words.Of(Lifts.Refused(e))))),
    ];

    private const int Named = 3;

    /// <summary>The first few by name and how many more: the form itself marks every open question.</summary>
    private static string Shortly(IReadOnlyCollection<string> names)
    {
        var first = string.Join("; ", names.Take(Named));
        return names.Count > Named ? $"{first} and {names.Count - Named} more" : first;
    }
}
