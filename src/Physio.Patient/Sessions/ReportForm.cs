using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Offline;

namespace Physio.PatientPages.Sessions;

/// <summary>The report as typed; kept word for word when something is wrong with it.</summary>
public sealed record ReportForm(string Outcome, string Before, string After, string Note)
{
    public const string OutcomeField = "outcome";
    public const string BeforeField = "before";
    public const string AfterField = "after";
    public const string NoteField = "note";
    public const string EffortField = "effort";
    public const string LookField = "look";

    /// <summary>Value of <see cref="LookField"/> when it is ticked.</summary>
    public const string Ticked = "1";

    public static ReportForm Empty { get; } = new("", "", "", "");

    /// <summary>How long it waited on the phone.</summary>
    public LateAnswer Late { get; init; }

    public string Effort { get; init; } = "";

    /// <summary>"Please look at this" is ticked.</summary>
    public bool Look { get; init; }

    public ExerciseAnswers Exercises { get; init; } = ExerciseAnswers.None;

    public static ReportForm? Read(HttpRequest request) =>
        request.HasFormContentType
            ? new(request.Form[OutcomeField].ToString(), request.Form[BeforeField].ToString().Trim(), request.Form[AfterField].ToString().Trim(), NoteIn(request.Form[NoteField].ToString()))
            {
                Effort = request.Form[EffortField].ToString(),
                Look = request.Form[LookField] == Ticked,
                Exercises = ExerciseAnswers.Read(request.Form),
                Late = LateFields.Read(request),
            }
            : null;

    /// <summary>A stored report as its patient would type it.</summary>
    public static ReportForm Of(ToldReport told) =>
        new(Slug.Of(told.Outcome), Typed(told.PainBefore), Typed(told.PainAfter), told.Note)
        {
            Effort = told.Effort is { } effort ? Slug.Of(effort) : "",
            Look = told.WantsContact,
            Exercises = ExerciseAnswers.Of(told.Exercises),
        };

    /// <summary>What a form without problems tells.</summary>
    /// <param name="issued">The plan of the session; answers to other exercises tell nothing.</param>
    public ToldReport ToTold(PlanContent issued) => new(ReadOutcome()!.Value, ReadPain(Before), ReadPain(After), Note)
    {
        Effort = ReadEffort(),
        WantsContact = Look,
        Exercises = Exercises.For(issued.Items.Select(item => item.Slug)),
    };

    public SessionOutcome? ReadOutcome() => Slug.TryParse<SessionOutcome>(Outcome, out var outcome) ? outcome : null;

    public SessionEffort? ReadEffort() => Slug.TryParse<SessionEffort>(Effort, out var effort) ? effort : null;

    public static PainScore? ReadPain(string typed) => typed.Length == 0 ? null : new PainScore(int.Parse(typed, CultureInfo.InvariantCulture));

    /// <summary>A sentence for each field that cannot be stored.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        Dictionary<string, string> problems = [];
        if (ReadOutcome() is null)
        {
            problems[OutcomeField] = SessionTexts.OutcomeProblem;
        }

        if (!IsPain(Before))
        {
            problems[BeforeField] = SessionTexts.BeforeProblem;
        }

        if (!IsPain(After))
        {
            problems[AfterField] = SessionTexts.AfterProblem;
        }

        if (Effort.Length > 0 && ReadEffort() is null)
        {
            problems[EffortField] = SessionTexts.EffortProblem;
        }

        if (Note.Length > SessionReport.MaxNoteLength)
        {
            problems[NoteField] = SessionTexts.NoteProblem.With(SessionReport.MaxNoteLength, Note.Length);
        }

        return problems;
    }

    /// <summary>Empty, or a score.</summary>
    internal static bool IsPain(string typed) =>
        typed.Length == 0 || (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && PainScore.IsPlausible(score));

    internal static string Typed(PainScore? score) => score?.Value.ToString(CultureInfo.InvariantCulture) ?? "";

    // Browsers send line breaks as two characters but count them as one; other control characters are nothing a person types.
    private static string NoteIn(string typed) =>
        string.Concat(typed.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter))).Trim();
}
