using Physio.Handout.Painting;
using Physio.Handout.Text;
using SkiaSharp;

namespace Physio.Handout.Layout;

/// <summary>The number of an exercise on a filled square.</summary>
internal sealed class Badge(string number) : Box
{
    public const float Side = 26;
    private const float SizePt = 16;

    private readonly TextBox _number = new(new Paragraph([new(number, Bold: true)], SizePt, rightToLeft: false), SizePt, SKColors.White, centred: true);

    public override float HeightAt(float width) => Side;

    public override void Draw(Brush brush, float left, float top, float width)
    {
        brush.Fill(left, top, Side, Side, Colours.Accent, 6);
        _number.Draw(brush, left, top + ((Side - _number.HeightAt(Side)) / 2), Side);
    }
}
