using Physio.Figures.Documents;
using Physio.Handout.Painting;

namespace Physio.Handout.Layout;

/// <summary>The stills of a movement beside each other, each with its numbered caption, in the direction of reading.</summary>
internal sealed class PictureStrip(IReadOnlyList<StillPicture> stills, IReadOnlyList<Box> captions, bool rightToLeft, float tallest) : Box
{
    private const float Between = 10, AboveCaption = 3, NarrowestCaption = 112;

    public override float HeightAt(float width)
    {
        var cell = CellOf(width);
        return PictureHeight(width) + AboveCaption + captions.Max(caption => caption.HeightAt(cell));
    }

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var (cell, picture) = (CellOf(width), PictureWidth(width));
        var below = top + PictureHeight(width) + AboveCaption;
        for (var i = 0; i < stills.Count; i++)
        {
            var x = rightToLeft ? left + width - cell - (i * (cell + Between)) : left + (i * (cell + Between));
            FigurePainter.Draw(brush.Canvas, stills[i], rightToLeft ? x + cell - picture : x, top, picture);
            captions[i].Draw(brush, x, below, cell);
        }
    }

    private float ShareOf(float width) => (width - (Between * (stills.Count - 1))) / stills.Count;

    /// <summary>All stills of a movement have one frame.</summary>
    private float PictureWidth(float width) => Math.Min(ShareOf(width), tallest * (float)(stills[0].WidthMm / stills[0].HeightMm));

    private float PictureHeight(float width) => PictureWidth(width) * (float)(stills[0].HeightMm / stills[0].WidthMm);

    private float CellOf(float width) => Math.Min(ShareOf(width), Math.Max(PictureWidth(width), NarrowestCaption));
}
