using Physio.Handout.Painting;

namespace Physio.Handout.Layout;

/// <summary>A narrow box at the start of the line and the rest beside it, such as a number and its step.</summary>
internal sealed class Row(bool rightToLeft, float startWidth, float between, Box start, Box rest) : Box
{
    public override float HeightAt(float width) => Math.Max(start.HeightAt(startWidth), rest.HeightAt(RestOf(width)));

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var wide = RestOf(width);
        start.Draw(brush, rightToLeft ? left + width - startWidth : left, top, startWidth);
        rest.Draw(brush, rightToLeft ? left : left + startWidth + between, top, wide);
    }

    private float RestOf(float width) => width - startWidth - between;
}

/// <summary>Boxes beside each other, all as wide, the first where the language begins to read.</summary>
internal sealed class Columns(bool rightToLeft, float between, IReadOnlyList<Box> boxes) : Box
{
    public override float HeightAt(float width) => boxes.Max(box => box.HeightAt(EachOf(width)));

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var each = EachOf(width);
        for (var i = 0; i < boxes.Count; i++)
        {
            var place = rightToLeft ? boxes.Count - 1 - i : i;
            boxes[i].Draw(brush, left + (place * (each + between)), top, each);
        }
    }

    private float EachOf(float width) => (width - (between * (boxes.Count - 1))) / boxes.Count;
}
