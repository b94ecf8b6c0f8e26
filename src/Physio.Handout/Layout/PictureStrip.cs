using Physio.Figures.Documents;
using Physio.Handout.Painting;

namespace Physio.Handout.Layout;

/// <summary>The stills of a movement beside each other, each with its numbered caption, in the direction of reading.</summary>
internal sealed class PictureStrip(IReadOnlyList<StillPicture> stills, IReadOnlyList<Box> captions, bool rightToLeft, float tallest) : Box
{
    private const float Between = 10, AboveCaption = 3;

    public override float HeightAt(float width)
    {
        var each = EachOf(width);
        return PictureHeight(each) + AboveCaption + captions.Max(caption => caption.HeightAt(each));
    }

    public override void Draw(Brush brush, float left, float top, float width)
    {
        var each = EachOf(width);
        var below = top + PictureHeight(each) + AboveCaption;
        for (var i = 0; i < stills.Count; i++)
        {
            var x = rightToLeft ? left + width - each - (i * (each + Between)) : left + (i * (each + Between));
            FigurePainter.Draw(brush.Canvas, stills[i], x, top, each);
            captions[i].Draw(brush, x, below, each);
        }
    }

    /// <summary>All stills of a movement have one frame.</summary>
    private float EachOf(float width) =>
        Math.Min((width - (Between * (stills.Count - 1))) / stills.Count, tallest * (float)(stills[0].WidthMm / stills[0].HeightMm));

    private float PictureHeight(float each) => each * (float)(stills[0].HeightMm / stills[0].WidthMm);
}
