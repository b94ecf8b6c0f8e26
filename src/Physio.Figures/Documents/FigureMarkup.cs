using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Documents;

/// <summary>Writes the head of a picture and the figure in it: what loops, stills and strips have in common.</summary>
internal sealed class FigureMarkup(PosedMovement movement, Look look, Timeline timeline, FigureDrawing drawing, FigureOptions options)
{
    public SvgText Svg { get; } = new();

    public FigureCaptions Captions { get; } = new(movement, options);

    private string Hot => $"url(#{options.Id}-h)";

    public static string Mm(double cm) => SvgText.Number(Rounding.HalfUp(cm * Camera.MmPerCm));

    /// <summary>Opens the picture with title, description, style, target gradient and scenery. Sizes in cm.</summary>
    public void Start(double x, double y, double width, double height)
    {
        Svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", $"pf {FigureStyle.ClassOf(look)}"),
            ("viewBox", $"{Mm(x)} {Mm(y)} {Mm(width)} {Mm(height)}"),
            ("role", "img"),
            ("lang", options.Texts.Language),
            ("aria-labelledby", $"{options.Id}-t {options.Id}-d"));
        Svg.Element("title", options.Texts.Title, ("id", options.Id + "-t"));
        Svg.Element("desc", Captions.Description, ("id", options.Id + "-d"));
        if (options.WithStyle)
        {
            Svg.Element("style", FigureStyle.ForFile(look));
        }

        Svg.Open("defs");
        if (movement.Highlight.Length > 0)
        {
            Svg.Open("radialGradient", ("id", options.Id + "-h"));
            Svg.Empty("stop", ("offset", "0"), ("stop-opacity", ".95"));
            Svg.Empty("stop", ("offset", ".55"), ("stop-opacity", ".75"));
            Svg.Empty("stop", ("offset", "1"), ("stop-opacity", ".06"));
            Svg.Close();
        }

        DefineScenery();
        Svg.Close();
    }

    /// <summary>The figure with mat and equipment. The shadow lies on the mat and under the equipment: over it, it would make a roller look like glass.</summary>
    public void Figure(Action shadow, Action parts)
    {
        Svg.Empty("use", ("href", $"#{options.Id}-b"));
        shadow();
        if (movement.Props.Any(prop => !prop.InFront))
        {
            Svg.Empty("use", ("href", $"#{options.Id}-e"));
        }

        parts();
        if (movement.Props.Any(prop => prop.InFront))
        {
            Svg.Empty("use", ("href", $"#{options.Id}-f"));
        }
    }

    /// <summary>One path of the figure; a target region takes its colour from the gradient of this figure.</summary>
    public void Path(Painted painted, string d, Action? inside = null)
    {
        var hot = painted.Part is null;
        if (hot)
        {
            Svg.Open("g", ("fill", Hot));
        }

        Svg.Open("path", ("class", ClassOf(painted, drawing)), ("d", d));
        inside?.Invoke();
        Svg.Close();
        if (hot)
        {
            Svg.Close();
        }
    }

    /// <summary>The figure at a key, mirrored when the other side is asked for.</summary>
    public void Still(int key, bool withArrow)
    {
        using (Mirror.Begin(Svg, movement, options, null))
        {
            var body = timeline.BodyAtKey(key);
            Figure(() => Shadow(body), () =>
            {
                foreach (var painted in drawing.Paint(body))
                {
                    Path(painted, PathText.Write(painted.Shape));
                }
            });
            foreach (var arrow in movement.Arrows.Where(arrow => withArrow && arrow.To == key))
            {
                Svg.Empty("path", ("class", "ar"), ("d", PathText.Write(ArrowShape.Of(arrow, timeline, drawing.Camera))));
            }
        }
    }

    private void Shadow(Body body) => Svg.Empty("path", ("class", "sh"), ("d", PathText.Write(drawing.Shadow(body))));

    /// <summary>Mat and equipment once; every frame of the picture uses them.</summary>
    private void DefineScenery()
    {
        var scenery = new Scenery(drawing.Camera);
        Group("-b", movement.Mat is { } mat ? scenery.Mat(mat) : []);
        Group("-e", movement.Props.Where(prop => !prop.InFront).SelectMany(scenery.Of));
        Group("-f", movement.Props.Where(prop => prop.InFront).SelectMany(scenery.Of));

        void Group(string id, IEnumerable<Piece> pieces)
        {
            Svg.Open("g", ("id", options.Id + id));
            foreach (var piece in pieces)
            {
                Svg.Empty("path", ("class", piece.Class), ("d", PathText.Write(piece.Shape)));
            }

            Svg.Close();
        }
    }

    internal static string ClassOf(Painted painted, FigureDrawing drawing) => painted.Part switch
    {
        null => "hot",
        { Cloth: Cloth.Line } => "e",
        var part => (part.Cloth switch { Cloth.Skin => "s", Cloth.Shirt => "t", Cloth.Leg => "l", _ => "h" }) + (drawing.IsFar(part) ? " far" : ""),
    };
}
