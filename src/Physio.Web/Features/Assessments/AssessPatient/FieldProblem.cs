namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>What is wrong with one field.</summary>
/// <param name="Path">Name of the field, such as <c>vitals.systolic</c>.</param>
/// <param name="Sentence">Names the field and what is accepted.</param>
/// <param name="Missing">Nothing wrong was typed, an answer is still owed: said after the first attempt to save.</param>
public sealed record FieldProblem(string Path, string Sentence, bool Missing = false)
{
    public const string MissingCode = "missing";

    /// <summary>The id of the element to which the focus goes.</summary>
    public string ElementId => IdOf(Path);

    public static string IdOf(string path) => "f-" + path.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
