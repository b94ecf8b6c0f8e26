using System.Globalization;
using Physio.Domain.Sessions;
using Physio.Handout.Painting;
using Physio.Handout.Text;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>A square to tick for each day and a field for the pain of each week, in calendar weeks as the page on which the patient catches up.</summary>
internal sealed class TickGrid(IReadOnlyList<DateOnly> days, string pain, bool rightToLeft) : Box
{
    private const int DaysOfWeek = 7;
    private const float RowHeight = 45, PainWidth = 84, Tick = 20, LabelPt = 10.5f, FieldWidth = 46, FieldHeight = 20;

    private readonly List<DateOnly> _mondays = [.. days.Select(PaperWeek.MondayOf).Distinct()];

    public override float HeightAt(float width) => _mondays.Count * RowHeight;

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var cell = (width - PainWidth) / DaysOfWeek;
        foreach (var monday in _mondays)
        {
            for (var i = 0; i < DaysOfWeek; i++)
            {
                Day(brush, monday.AddDays(i), rightToLeft ? left + width - ((i + 1) * cell) : left + (i * cell), top, cell);
            }

            Pain(brush, rightToLeft ? left : left + width - PainWidth, top);
            top += RowHeight;
        }
    }

    private void Day(Brush brush, DateOnly day, float left, float top, float width)
    {
        if (days.Contains(day))
        {
            Label(brush, day.ToString("ddd d", CultureInfo.CurrentCulture), left, top + 3, width);
            brush.Frame(left + ((width - Tick) / 2), top + 20, Tick, Tick, Colours.Ink, 1.2f, 3);
        }
        else
        {
            brush.Fill(left, top, width, RowHeight, Colours.Closed);
        }

        brush.Frame(left, top, width, RowHeight, Colours.Line, 0.7f);
    }

    private void Pain(Brush brush, float left, float top)
    {
        Label(brush, pain, left, top + 3, PainWidth);
        brush.Frame(left + ((PainWidth - FieldWidth) / 2), top + 20, FieldWidth, FieldHeight, Colours.Ink, 1.2f, 3);
        brush.Frame(left, top, PainWidth, RowHeight, Colours.Line, 0.7f);
    }

    private void Label(Brush brush, string words, float left, float top, float width) =>
        new TextBox(new Paragraph([new(words, Bold: true)], LabelPt, rightToLeft), LabelPt, Colours.Ink, centred: true).Draw(brush, left, top, width);
}
