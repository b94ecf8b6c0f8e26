using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.Handout.Painting;
using Physio.Handout.Text;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Paper;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.Handout.Layout;

/// <summary>What stands before the exercises: whose sheet it is, until when, when not to exercise, and the grid to tick.</summary>
internal sealed class Cover(HandoutSheet sheet, Pen pen)
{
    private const float CodeWidth = 104;

    public IReadOnlyList<Box> Blocks =>
    [
        Head(),
        .. Note(),
        Stop(),
        PainGuide(),
        Grid(),
        .. LeftOut(),
    ];

    private Box Head()
    {
        var letter = sheet.Letter;
        var clinic = Free(letter.Clinic) is { } name ? letter.Phone.Length > 0 ? $"{name} · {Bidi.Kept(letter.Phone)}" : name : Bidi.Kept(letter.Phone);
        List<Box> words =
        [
            pen.Text(clinic, Pen.Body, bold: true, Colours.Accent),
            pen.Text(HandoutTexts.Title.With(Free(letter.ShortName) ?? Blank), Pen.Title, bold: true),
            pen.Text(HandoutTexts.From.With(Free(letter.Therapist) ?? Blank, Free(letter.Clinic) ?? Blank), Pen.Body),
            pen.Text(HandoutTexts.Made.With(letter.IssuedOn, sheet.CheckedOn), Pen.Caption, colour: Colours.Quiet),
            new Gap(3),
            new Framed(
                new Stack(2, [pen.Text(HandoutTexts.ValidUntil.With(letter.ReviewOn), Pen.Dose, bold: true), pen.Text(HandoutTexts.ValidHint, Pen.Caption)]),
                Colours.AccentSoft,
                Colours.Accent),
        ];
        var text = new Stack(3, words);
        return sheet.CodeAddress is { } address
            ? new Row(!pen.RightToLeft, CodeWidth, 18, new Stack(2, [new CodeBox(address), pen.Text(HandoutTexts.Scan, Pen.Foot, centred: true)]), text)
            : text;
    }

    private IEnumerable<Box> Note()
    {
        if (sheet.Letter.Note.Length > 0)
        {
            yield return Notes.Of(pen, sheet.Letter, sheet.Letter.Note);
        }
    }

    private Framed Stop()
    {
        var letter = sheet.Letter;
        var signs = Enum.GetValues<CheckSign>().Select(sign => pen.Bulleted(CodeName.Of(sign))).ToList();
        var half = (signs.Count + 1) / 2;
        return new Framed(
            new Stack(
                4,
                [
                    pen.Text(HandoutTexts.StopTitle, Pen.Heading, bold: true, Colours.Stop),
                    new Columns(pen.RightToLeft, 14, [new Stack(1, signs[..half]), new Stack(1, signs[half..])]),
                    pen.Text(letter.Phone.Length > 0 ? HandoutTexts.StopCall.With(Bidi.Kept(letter.Phone)) : HandoutTexts.StopCallNoPhone, bold: true),
                    pen.Text(HandoutTexts.StopEmergency.With(Bidi.Kept(letter.EmergencyNumber)), bold: true, colour: Colours.Stop),
                ]),
            Colours.StopSoft,
            Colours.Stop,
            1.6f);
    }

    private Stack PainGuide() => new(
        2,
        [
            pen.Text(SessionTexts.GuideTitle, Pen.Heading, bold: true),
            Zone("0–2", SessionTexts.GuideGreen),
            Zone("3–5", SessionTexts.GuideAmber),
            Zone("6–10", SessionTexts.GuideRed),
        ]);

    private Row Zone(string numbers, string words) => new(pen.RightToLeft, 44, 4, pen.Text(numbers, bold: true, colour: Colours.Accent), pen.Text(words));

    private Stack Grid() => new(
        4,
        [
            pen.Text(HandoutTexts.GridTitle, Pen.Heading, bold: true),
            pen.Text(HandoutTexts.GridHint, Pen.Body),
            new TickGrid(sheet.Days, HandoutTexts.GridPain, pen.RightToLeft),
            .. sheet.CodeAddress is null ? [pen.Text(HandoutTexts.Bring)] : Array.Empty<Box>(),
        ]);

    private IEnumerable<Box> LeftOut()
    {
        if (sheet.LeftOut.Count > 0)
        {
            yield return new Stack(
                3,
                [
                    pen.Text(HandoutTexts.LeftOutTitle, Pen.Heading, bold: true),
                    .. sheet.LeftOut.Select(item => pen.Text([new(item.Name + ". ", Bold: true), new(item.Why)])),
                ]);
        }
    }

    /// <summary>A line to write on, for a name whose letters no font has.</summary>
    private const string Blank = "____________";

    private static string? Free(string text) => HandoutFonts.Printable(text) is { Length: > 0 } printable ? Bidi.Kept(printable) : null;
}
