using System.Globalization;
using Physio.Domain.Exercises;
using Physio.Figures.Checking;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.PatientPages.Figures;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>Pose data while it is being typed: drawn for the admin only, never kept. What cannot be read is not drawn.</summary>
public sealed class FigureDraft
{
    private readonly PoseReading _reading;
    private readonly string _name;
    private readonly ExerciseContent _content;

    private FigureDraft(PoseReading reading, string name, ExerciseContent content) => (_reading, _name, _content) = (reading, name, content);

    /// <summary>Why it cannot be drawn; empty when it can.</summary>
    public IReadOnlyList<PoseFault> Unreadable => _reading.Faults;

    public static FigureDraft Of(string json, string name, ExerciseContent content) => new(PoseReader.Read(json, name), name, content);

    /// <summary>Everything that is wrong, at every moment of every movement.</summary>
    public IReadOnlyList<PoseFault> Faults() => PoseDataCheck.Faults(_reading, _name);

    /// <summary>The still of one key as markup; null when it cannot be drawn.</summary>
    public string? Still(int movement, int key) => Draw(movement, (document, options) => document.Still(options with { Id = "editor-still" }, key));

    /// <summary>The moving picture as markup; null when it cannot be drawn.</summary>
    public string? Loop(int movement) => Draw(movement, (document, options) => document.Loop(options with { Id = "editor-loop" }));

    private string? Draw(int movement, Func<FigureDocument, FigureOptions, string> draw)
    {
        if (movement >= _reading.Movements.Length)
        {
            return null;
        }

        var posed = _reading.Movements[movement];
        var look = (posed.Look is { } name ? Looks.Find(name) : null) ?? Looks.Default;
        return draw(new FigureDocument(posed, look), new()
        {
            Texts = FigureWords.Of(posed, movement, _content, _reading.Movements.Length, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName),
            HoldSeconds = _content.Dose.Start.HoldSeconds,
            WithStyle = false,
        });
    }
}
