using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Documents;

/// <summary>The stills of a movement as outlines, painted in the order in which <see cref="FigureMarkup"/> writes them.</summary>
internal sealed class StillPictures(PosedMovement movement, Look look, Timeline timeline, FigureDrawing drawing)
{
    private readonly FigureInks _inks = new(look);
    private readonly Scenery _scenery = new(drawing.Camera);

    public IReadOnlyList<StillPicture> All(FigureOptions options)
    {
        var captions = new FigureCaptions(movement, options).All;
        return [.. captions.Select((caption, i) => Of(movement.Stills[i], caption))];
    }

    private StillPicture Of(int key, Caption caption)
    {
        var frame = movement.Frame;
        return new(
            caption.Hold is { } hold ? $"{caption.Label} · {hold}" : caption.Label,
            frame.X * Camera.MmPerCm,
            frame.Y * Camera.MmPerCm,
            frame.Width * Camera.MmPerCm,
            frame.Height * Camera.MmPerCm,
            [.. Paths(key)]);
    }

    private IEnumerable<InkedPath> Paths(int key)
    {
        var body = timeline.BodyAtKey(key);
        return Pieces(movement.Mat is { } mat ? _scenery.Mat(mat) : [])
            .Append(Inked(drawing.Shadow(body), "sh"))
            .Concat(Pieces(movement.Props.Where(prop => !prop.InFront).SelectMany(_scenery.Of)))
            .Concat(drawing.Paint(body).Select(painted => Inked(painted.Shape, FigureMarkup.ClassOf(painted, drawing))))
            .Concat(Pieces(movement.Props.Where(prop => prop.InFront).SelectMany(_scenery.Of)))
            .Concat(movement.Arrows.Where(arrow => arrow.To == key).Select(arrow => Inked(ArrowShape.Of(arrow, timeline, drawing.Camera), "ar")));
    }

    private IEnumerable<InkedPath> Pieces(IEnumerable<Piece> pieces) => pieces.Select(piece => Inked(piece.Shape, piece.Class));

    private InkedPath Inked(PathShape shape, string classes) => new(shape, _inks.Of(classes));
}
