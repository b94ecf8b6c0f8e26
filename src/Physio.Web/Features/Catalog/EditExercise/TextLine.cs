namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>One line of a list being written; it keeps its identity while it moves.</summary>
public sealed class TextLine
{
    public Guid Key { get; } = Guid.NewGuid();

    public string Text { get; set; } = "";

    public static List<TextLine> Of(IEnumerable<string> texts) => [.. texts.Select(text => new TextLine { Text = text })];

    public static IReadOnlyList<string> Texts(IEnumerable<TextLine> lines) => [.. lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0)];
}
