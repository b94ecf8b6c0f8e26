using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Documents;

/// <summary>The pictures of one exercise as SVG: the moving loop, one still, a strip of numbered stills.</summary>
public sealed class FigureDocument
{
    /// <summary>Goes into the content hash of every figure: raise it when the same data gives another picture.</summary>
    public const int RendererVersion = 2;

    private const double CaptionCm = 14;

    private readonly Lazy<Loop> _loop;
    private readonly Lazy<FigureDrawing> _drawing;
    private readonly Timeline _timeline;
    private readonly Look _look;

    public FigureDocument(PosedMovement exercise, Look look)
    {
        (Exercise, _look) = (exercise, look);
        _timeline = new(exercise);
        _loop = new(() => new(exercise, look));
        _drawing = new(() => new(exercise, look, [.. Enumerable.Range(0, exercise.Keys.Length).Select(_timeline.BodyAtKey)]));
    }

    public PosedMovement Exercise { get; }

    private FrameCm Frame => Exercise.Frame;

    /// <summary>The key whose still stands for the exercise in a list: the second of its stills, where there is one.</summary>
    public int TellingKey => Exercise.Stills[Math.Min(1, Exercise.Stills.Length - 1)];

    /// <summary>The moving picture, with numbered stills in it for readers who want no motion.</summary>
    public string Loop(FigureOptions options)
    {
        var loop = _loop.Value;
        var svg = Start(options, Frame.X, Frame.Y, Frame.Width, Frame.Height, out var captions);
        svg.Open("g", ("class", "an"));
        using (Sides.Begin(svg, this, options, loop.Timeline.TotalSeconds))
        {
            Figure(svg, options, () => Moving(svg, loop.Tracks[0], "sh", null, loop), () => LoopParts(svg, loop, options));
            foreach (var arrow in Exercise.Arrows)
            {
                MovingArrow(svg, arrow, loop);
            }
        }

        Cues.Write(svg, this, options, loop.Timeline);
        svg.Close();
        svg.Open("g", ("class", "st"));
        SmallStills(svg, options, captions);
        return svg.Close().Close().ToString();
    }

    /// <summary>One picture of one key, without words in it.</summary>
    public string Still(FigureOptions options, int key)
    {
        var svg = Start(options, Frame.X, Frame.Y, Frame.Width, Frame.Height, out _);
        using (Sides.Begin(svg, this, options, null))
        {
            StillFigure(svg, options, key, withArrow: false);
        }

        return svg.Close().ToString();
    }

    /// <summary>The numbered stills in the space of the moving picture, for who wants no motion.</summary>
    public string Stills(FigureOptions options)
    {
        var svg = Start(options, Frame.X, Frame.Y, Frame.Width, Frame.Height, out var captions);
        SmallStills(svg, options, captions);
        return svg.Close().ToString();
    }

    /// <summary>The stills side by side with numbered captions, for paper.</summary>
    public string Strip(FigureOptions options)
    {
        var stills = Exercise.Stills;
        var svg = Start(options, Frame.X, Frame.Y, Frame.Width * stills.Length, Frame.Height + CaptionCm, out var captions);
        for (var i = 0; i < stills.Length; i++)
        {
            svg.Open("g", ("transform", Move(Frame.Width * i, 0)));
            using (Sides.Begin(svg, this, options, null))
            {
                StillFigure(svg, options, stills[i], withArrow: true);
            }

            var label = captions[i].Hold is { } hold ? $"{captions[i].Label} · {hold}" : captions[i].Label;
            svg.Element("text", label, ("class", "cap"), ("x", Mm(Frame.X + 3)), ("y", Mm(Frame.Y + Frame.Height + 9)));
            svg.Close();
        }

        return svg.Close().ToString();
    }

    /// <summary>The prescribed hold of a key in seconds, when one is held there.</summary>
    internal double? HoldOf(int key, FigureOptions options)
    {
        var held = Exercise.Keys.Any(other => other.UsualHoldSeconds is not null)
            ? Exercise.Keys[key].UsualHoldSeconds is not null
            : key == TellingKey;
        return held ? options.HoldSeconds ?? Exercise.Keys[key].UsualHoldSeconds : null;
    }

    internal static string Mm(double cm) => SvgText.Number(Rounding.HalfUp(cm * Camera.MmPerCm));

    internal string LabelOf(int key, FigureOptions options)
    {
        var label = Exercise.Keys[key].Label;
        return options.Texts.Label(options.Sides == SidesShown.Other ? SideWords.Exchanged(label) : label);
    }

    private SvgText Start(FigureOptions options, double x, double y, double width, double height, out IReadOnlyList<Caption> captions)
    {
        captions = CaptionsOf(options);
        var svg = new SvgText().Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", $"pf {FigureStyle.ClassOf(_look)}"),
            ("viewBox", $"{Mm(x)} {Mm(y)} {Mm(width)} {Mm(height)}"),
            ("role", "img"),
            ("lang", options.Texts.Language),
            ("aria-labelledby", $"{options.Id}-t {options.Id}-d"));
        svg.Element("title", options.Texts.Title, ("id", options.Id + "-t"));
        svg.Element("desc", Describe(options, captions), ("id", options.Id + "-d"));
        if (options.WithStyle)
        {
            svg.Element("style", FigureStyle.ForFile(_look));
        }

        svg.Open("defs");
        if (Exercise.Highlight.Length > 0)
        {
            svg.Open("radialGradient", ("id", options.Id + "-h"));
            svg.Empty("stop", ("offset", "0"), ("stop-opacity", ".95"));
            svg.Empty("stop", ("offset", ".55"), ("stop-opacity", ".75"));
            svg.Empty("stop", ("offset", "1"), ("stop-opacity", ".06"));
            svg.Close();
        }

        SceneryTwice(svg, options);
        return svg.Close();
    }

    /// <summary>Mat and equipment once; every frame of the document uses them.</summary>
    private void SceneryTwice(SvgText svg, FigureOptions options)
    {
        var scenery = new Scenery(_drawing.Value.Camera);
        Group("-b", Exercise.Mat is { } mat ? scenery.Mat(mat) : []);
        Group("-e", Exercise.Props.Where(prop => !prop.InFront).SelectMany(scenery.Of));
        Group("-f", Exercise.Props.Where(prop => prop.InFront).SelectMany(scenery.Of));

        void Group(string id, IEnumerable<Piece> pieces)
        {
            svg.Open("g", ("id", options.Id + id));
            Pieces(svg, pieces);
            svg.Close();
        }
    }

    private static void Pieces(SvgText svg, IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            svg.Empty("path", ("class", piece.Class), ("d", PathText.Write(piece.Shape)));
        }
    }

    /// <summary>The shadow lies on the mat and under the equipment: over it, it would make a roller look like glass.</summary>
    private void Figure(SvgText svg, FigureOptions options, Action shadow, Action parts)
    {
        svg.Empty("use", ("href", $"#{options.Id}-b"));
        shadow();
        if (Exercise.Props.Any(prop => !prop.InFront))
        {
            svg.Empty("use", ("href", $"#{options.Id}-e"));
        }

        parts();
        if (Exercise.Props.Any(prop => prop.InFront))
        {
            svg.Empty("use", ("href", $"#{options.Id}-f"));
        }
    }

    private static void LoopParts(SvgText svg, Loop loop, FigureOptions options)
    {
        for (var i = 0; i < loop.Painted.Count; i++)
        {
            Moving(svg, loop.Tracks[i + 1], ClassOf(loop.Painted[i], loop.Drawing), loop.Painted[i].Part is null ? $"url(#{options.Id}-h)" : null, loop);
        }
    }

    private static void Moving(SvgText svg, Track track, string style, string? fill, Loop loop)
    {
        if (fill is not null)
        {
            svg.Open("g", ("fill", fill));
        }

        svg.Open("path", ("class", style), ("d", PathText.Write(track.Shape)));
        if (track.Kept.Count > 0)
        {
            Animate(svg, "d", loop.Timeline.TotalSeconds, track.Kept.Select(kept => (kept.At, PathText.Write(kept.Shape))));
        }

        svg.Close();
        if (fill is not null)
        {
            svg.Close();
        }
    }

    internal static void Animate(SvgText svg, string attribute, double seconds, IEnumerable<(double At, string Value)> values, bool steps = false)
    {
        var list = values.ToList();
        svg.Empty(
            "animate",
            ("attributeName", attribute),
            ("dur", SvgText.Number(seconds) + "s"),
            ("repeatCount", "indefinite"),
            ("calcMode", steps ? "discrete" : null),
            ("keyTimes", string.Join(';', list.Select(value => SvgText.Share(value.At)))),
            ("values", string.Join(';', list.Select(value => value.Value))));
    }

    private static string ClassOf(Painted painted, FigureDrawing drawing) => painted.Part switch
    {
        null => "hot",
        { Cloth: Cloth.Line } => "e",
        var part => (part.Cloth switch { Cloth.Skin => "s", Cloth.Shirt => "t", Cloth.Leg => "l", _ => "h" }) + (drawing.IsFar(part) ? " far" : ""),
    };

    private void StillFigure(SvgText svg, FigureOptions options, int key, bool withArrow)
    {
        var drawing = _drawing.Value;
        var body = _timeline.BodyAtKey(key);
        Figure(svg, options, () => svg.Empty("path", ("class", "sh"), ("d", PathText.Write(drawing.Shadow(body)))), () =>
        {
            foreach (var painted in drawing.Paint(body))
            {
                var hot = painted.Part is null;
                if (hot)
                {
                    svg.Open("g", ("fill", $"url(#{options.Id}-h)"));
                }

                svg.Empty("path", ("class", ClassOf(painted, drawing)), ("d", PathText.Write(painted.Shape)));
                if (hot)
                {
                    svg.Close();
                }
            }
        });
        if (withArrow)
        {
            foreach (var arrow in Exercise.Arrows.Where(arrow => arrow.To == key))
            {
                svg.Empty("path", ("class", "ar"), ("d", PathText.Write(ArrowShape.Of(arrow, _timeline, drawing.Camera))));
            }
        }
    }

    /// <summary>Fades in just before the movement it shows and out at its end.</summary>
    private static void MovingArrow(SvgText svg, Arrow arrow, Loop loop)
    {
        const double FadeIn = 0.4, FadeOut = 0.3;
        var total = loop.Timeline.TotalSeconds;
        var leave = loop.Timeline.Spans[arrow.From].LeaveSeconds;
        var arrive = arrow.To > arrow.From ? loop.Timeline.Spans[arrow.To].ArriveSeconds : total;
        svg.Open("path", ("class", "ar"), ("opacity", "0"), ("d", PathText.Write(ArrowShape.Of(arrow, loop.Timeline, loop.Drawing.Camera))));
        var values = new List<(double, string)> { (0, leave <= 0 ? "1" : "0") };
        if (leave > 0)
        {
            values.Add((Math.Max(0.0001, (leave - FadeIn) / total), "0"));
            values.Add((leave / total, "1"));
        }

        values.Add((Math.Max(leave, arrive - FadeOut) / total, "1"));
        if (arrive < total - 0.001)
        {
            values.Add((arrive / total, "0"));
        }

        values.Add((1, "0"));
        Animate(svg, "opacity", total, values);
        svg.Close();
    }

    /// <summary>Two stills side by side, more in rows of two; a single one fills the picture.</summary>
    private void SmallStills(SvgText svg, FigureOptions options, IReadOnlyList<Caption> captions)
    {
        var count = captions.Count;
        var scale = count == 1 ? 1 : 0.5;
        for (var i = 0; i < count; i++)
        {
            var left = Frame.Width * scale * (i % 2);
            var top = count <= 2 ? Frame.Height * (1 - scale) / 2 : Frame.Height * scale * (i / 2);
            svg.Open(
                "g",
                ("transform", $"translate({Mm((Frame.X * (1 - scale)) + left)} {Mm((Frame.Y * (1 - scale)) + top)}) scale({SvgText.Number(scale)})"));
            using (Sides.Begin(svg, this, options, null))
            {
                StillFigure(svg, options, Exercise.Stills[i], withArrow: true);
            }

            svg.Close();
            Caption(captions[i].Label, 3.5);
            if (captions[i].Hold is { } hold)
            {
                Caption(hold, 12);
            }

            void Caption(string text, double below) => svg.Element(
                "text",
                text,
                ("class", "cap"),
                ("x", Mm(Frame.X + left + 3)),
                ("y", Mm(Frame.Y + top + 5 + below)));
        }
    }

    private IReadOnlyList<Caption> CaptionsOf(FigureOptions options) =>
    [
        .. Exercise.Stills.Select((key, i) => new Caption(
            $"{i + 1}. {LabelOf(key, options)}",
            HoldOf(key, options) is { } seconds ? options.Texts.HoldOf(seconds) : null)),
    ];

    private string Describe(FigureOptions options, IReadOnlyList<Caption> captions)
    {
        var sentences = captions.Select((caption, i) => string.Join(
            ", ",
            new[]
            {
                caption.Label,
                Exercise.Keys[Exercise.Stills[i]].Breath switch
                {
                    Breath.In => options.Texts.BreatheIn.ToLower(System.Globalization.CultureInfo.GetCultureInfo(options.Texts.Language)),
                    Breath.Out => options.Texts.BreatheOut.ToLower(System.Globalization.CultureInfo.GetCultureInfo(options.Texts.Language)),
                    _ => null,
                },
                caption.Hold,
            }.OfType<string>()) + ".");
        var other = Exercise.OneSided && options.Sides == SidesShown.Both ? options.Texts.ThenOtherSide : null;
        return string.Join(' ', sentences.Append(other).Append(options.Texts.Works).OfType<string>());
    }

    private static string Move(double right, double down) => $"translate({Mm(right)} {Mm(down)})";

    private readonly record struct Caption(string Label, string? Hold);
}
