using Physio.Handout.Painting;
using Physio.Handout.Text;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Paper;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.Handout.Layout;

/// <summary>The therapist's own words, as they were typed or not at all.</summary>
internal static class Notes
{
    public static Box Of(Pen pen, PlanLetter letter, string note) =>
        HandoutFonts.Printable(note) is { } printable
            ? new Framed(pen.Text([new(SessionTexts.NoteFrom.With(Bidi.Kept(HandoutFonts.Printable(letter.Therapist) ?? "")) + " ", Bold: true), new(Bidi.Kept(printable))]), Colours.AccentSoft, Colours.AccentSoft)
            : pen.Text(HandoutTexts.NoteElsewhere);
}
