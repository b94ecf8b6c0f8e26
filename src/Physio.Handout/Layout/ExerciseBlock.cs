using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Handout.Painting;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.Handout.Layout;

/// <summary>One exercise: its name and dose, the pictures, what to do step by step, and when to stop.</summary>
internal sealed class ExerciseBlock(int number, DeliveredItem item, PlanLetter letter, IReadOnlyList<MovementPictures> movements, Pen pen)
{
    /// <summary>Height of a picture in points; with several movements the exercise has to stay on one page.</summary>
    private const float Tallest = 118, TallestOfSeveral = 74;

    private readonly ExerciseContent _text = item.Exercise.Content.ReadIn(CultureInfo.CurrentUICulture);

    /// <summary>Kept together on a page where they fit on one.</summary>
    public IReadOnlyList<Box> Parts =>
    [
        Head(),
        .. item.Note.Length > 0 ? [Notes.Of(pen, letter, item.Note)] : Array.Empty<Box>(),
        .. movements.Select(Pictures),
        .. Needs(),
        pen.Labelled(SessionTexts.StartPosition, _text.StartPosition),
        new Stack(2, [.. _text.Steps.Select((step, index) => pen.Numbered(index + 1, step))]),
        .. _text.Breathing.Length > 0 ? [pen.Labelled(SessionTexts.Breathing, _text.Breathing)] : Array.Empty<Box>(),
        .. _text.Cues.Count > 0 ? [pen.Labelled(SessionTexts.Cues, string.Join(' ', _text.Cues))] : Array.Empty<Box>(),
        Stop(),
    ];

    private Row Head() => new(
        pen.RightToLeft,
        Badge.Side,
        10,
        new Badge(number.ToString(CultureInfo.InvariantCulture)),
        new Stack(
            1,
            [
                pen.Text(_text.Name, Pen.Heading, bold: true),
                pen.Text(
                    [new(DoseText.Amount(item.Dose, _text.Dose.Continuous), Bold: true), new(" · " + DoseText.Frequency(item.Dose))], Pen.Dose, Colours.Accent),
            ]));

    private Box Pictures(MovementPictures movement)
    {
        List<Box> boxes = [];
        if (movement.Title is { } title)
        {
            boxes.Add(pen.Text(title, bold: true));
        }

        boxes.Add(new PictureStrip(movement.Stills, [.. movement.Stills.Select(still => pen.Text(still.Caption, Pen.Caption, bold: true))], pen.RightToLeft, movements.Count > 1 ? TallestOfSeveral : Tallest));
        if (movement.Legend.Length > 0)
        {
            boxes.Add(pen.Text(movement.Legend, Pen.Caption, colour: Colours.Quiet));
        }

        return new Stack(2, boxes);
    }

    private IEnumerable<Box> Needs()
    {
        if (_text.Equipment.Count > 0)
        {
            yield return pen.Labelled(SessionTexts.Equipment, _text.Equipment.Select(thing => CodeName.Of(thing).ToLowerInvariant()).Listed());
        }
    }

    private Framed Stop() => new(
        new Stack(1, [pen.Text(SessionTexts.StopIf, bold: true, colour: Colours.Stop), .. _text.StopSigns.Select(sign => pen.Bulleted(sign))]), Colours.StopSoft, Colours.Stop);
}
