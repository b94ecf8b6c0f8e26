using System.Globalization;
using Physio.Handout.Layout;
using Physio.Handout.Painting;
using Physio.Handout.Text;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Paper;
using SkiaSharp;

namespace Physio.Handout;

/// <summary>A sheet laid out on A4: written as a PDF, or drawn as pictures of its pages.</summary>
internal sealed class PrintedHandout
{
    /// <summary>A4 in points, whole ones as the library writes them.</summary>
    public const float PageWidth = 595, PageHeight = 842;

    private const float Side = 42, Top = 38, Bottom = 54, BetweenParts = 6;
    private const float TextWidth = PageWidth - (2 * Side), TextHeight = PageHeight - Top - Bottom;

    private readonly HandoutSheet _sheet;
    private readonly Pen _pen;
    private readonly IReadOnlyList<IReadOnlyList<Placed>> _pages;

    /// <summary>Speaks the language of the sheet from here on.</summary>
    public PrintedHandout(HandoutSheet sheet, FigureShelf figures)
    {
        var culture = PageLanguage.CultureOf(sheet.Letter.Language);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        (_sheet, _pen) = (sheet, new Pen(culture.TextInfo.IsRightToLeft));
        var exercises = sheet.Items.Select((item, index) =>
            new ExerciseBlock(index + 1, item, sheet.Letter, figures.PicturesOf(item.Exercise, item.Dose.HoldSeconds, sheet.Letter.Language), _pen).Parts);
        _pages = Pages.Of(
            new Cover(sheet, _pen).Blocks.Select(box => new Block([box], 0)).Concat(exercises.Select(parts => new Block(parts, BetweenParts))),
            TextWidth,
            TextHeight);
    }

    public int Count => _pages.Count;

    public byte[] Pdf(DateTimeOffset now)
    {
        using var stream = new MemoryStream();
        var facts = SKDocumentPdfMetadata.Default;
        // Neutral: the file may lie on a shared computer.
        (facts.Title, facts.Creator, facts.Producer) = (HandoutFile.Title, HandoutFile.Creator, HandoutFile.Creator);
        (facts.Creation, facts.Modified) = (now.UtcDateTime, now.UtcDateTime);
        using (var document = SKDocument.CreatePdf(stream, facts))
        {
            for (var page = 0; page < Count; page++)
            {
                Draw(document.BeginPage(PageWidth, PageHeight), page);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    /// <param name="page">0 for the first.</param>
    /// <param name="pixelsPerPoint">2 gives 1190 by 1684 pixels.</param>
    public byte[] Png(int page, float pixelsPerPoint)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)(PageWidth * pixelsPerPoint), (int)(PageHeight * pixelsPerPoint)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(pixelsPerPoint);
        Draw(surface.Canvas, page);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private void Draw(SKCanvas canvas, int page)
    {
        var brush = new Brush(canvas);
        foreach (var (box, top) in _pages[page])
        {
            box.Draw(brush, Side, Top + top, TextWidth);
        }

        Foot(page).Draw(brush, Side, PageHeight - Bottom + 12, TextWidth);
    }

    /// <summary>On every page whose it is and until when: sheets get loose.</summary>
    private Columns Foot(int page)
    {
        var letter = _sheet.Letter;
        var whose = HandoutFonts.Printable(letter.ShortName) is { Length: > 0 } name ? HandoutTexts.Title.With(Bidi.Kept(name)) : HandoutFonts.Printable(letter.Clinic) ?? "";
        return new(
            _pen.RightToLeft,
            10,
            [
                _pen.Text(whose, Pen.Foot, colour: Colours.Quiet),
                _pen.Text(HandoutTexts.ValidUntil.With(letter.ReviewOn), Pen.Foot, bold: true, colour: Colours.Quiet),
                _pen.Text(HandoutTexts.PageOf.With(page + 1, Count), Pen.Foot, colour: Colours.Quiet),
            ]);
    }
}
