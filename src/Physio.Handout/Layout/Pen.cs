using Physio.Handout.Painting;
using Physio.Handout.Text;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>Makes the text boxes of one handout: sizes, colours and the direction of its language.</summary>
internal sealed class Pen(bool rightToLeft)
{
    /// <summary>Sizes in points. Running text can be read at arm's length with reading glasses.</summary>
    public const float Title = 23, Heading = 17, Dose = 15, Body = 13, Caption = 11, Foot = 10;

    public bool RightToLeft => rightToLeft;

    public Box Text(string text, float size = Body, bool bold = false, SKColor? colour = null, bool centred = false) => Text([new(text, bold)], size, colour, centred);

    public Box Text(IReadOnlyList<Words> words, float size = Body, SKColor? colour = null, bool centred = false) =>
        new TextBox(new Paragraph(words, size, rightToLeft), size, colour ?? Colours.Ink, centred);

    /// <summary>A bold word that says what follows.</summary>
    public Box Labelled(string label, string text) => Text([new(label + ": ", Bold: true), new(text)]);

    public Box Numbered(int number, string text) => new Row(
        rightToLeft, 22, 4, Text($"{number}.", bold: true, colour: Colours.Accent), Text(text));

    public Box Bulleted(string text, float size = Body) => new Row(rightToLeft, 12, 2, Text("•", size, bold: true), Text(text, size));
}
