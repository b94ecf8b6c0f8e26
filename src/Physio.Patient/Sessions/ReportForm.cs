using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
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

    public static ReportForm Empty { get; } = new("", "", "", "");

    /// <summary>How long it waited on the phone.</summary>
    public LateAnswer Late { get; init; }

    public static ReportForm? Read(HttpRequest request) =>
        request.HasFormContentType
            ? new(request.Form[OutcomeField].ToString(), request.Form[BeforeField].ToString().Trim(), request.Form[AfterField].ToString().Trim(), NoteIn(request.Form[NoteField].ToString())) { Late = LateFields.Read(request) }
            : null;

    public SessionOutcome? ReadOutcome() => Slug.TryParse<SessionOutcome>(Outcome, out var outcome) ? outcome : null;

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

        if (Note.Length > SessionReport.MaxNoteLength)
        {
            problems[NoteField] = SessionTexts.NoteProblem.With(SessionReport.MaxNoteLength, Note.Length);
        }

        return problems;
    }

    private static bool IsPain(string typed) =>
        typed.Length == 0 || (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 10);

    // Browsers send line breaks as two characters but count them as one; other control characters are nothing a person types.
    private static string NoteIn(string typed) =>
        string.Concat(typed.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter))).Trim();
}
