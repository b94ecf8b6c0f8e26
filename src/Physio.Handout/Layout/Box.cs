using Physio.Handout.Painting;

namespace Physio.Handout.Layout;

/// <summary>Something that takes room on a page. Lengths in points.</summary>
internal abstract class Box
{
    public abstract float HeightAt(float width);

    public abstract void Draw(Brush brush, float left, float top, float width);
}

/// <summary>Nothing, of a height.</summary>
internal sealed class Gap(float height) : Box
{
    public override float HeightAt(float width) => height;

    public override void Draw(Brush brush, float left, float top, float width)
    {
    }
}

/// <summary>Boxes one below the other, with the same room between them.</summary>
internal sealed class Stack(float between, IReadOnlyList<Box> boxes) : Box
{
    public override float HeightAt(float width) => boxes.Sum(box => box.HeightAt(width)) + (between * Math.Max(0, boxes.Count - 1));

    public override void Draw(Brush brush, float left, float top, float width)
    {
        foreach (var box in boxes)
        {
            box.Draw(brush, left, top, width);
            top += box.HeightAt(width) + between;
        }
    }
}
