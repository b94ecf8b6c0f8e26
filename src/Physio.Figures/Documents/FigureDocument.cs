using Physio.Figures.Drawing;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using static Physio.Figures.Documents.FigureMarkup;

namespace Physio.Figures.Documents;

/// <summary>The pictures of one movement as SVG: the moving loop, one still, numbered stills, a strip of them.</summary>
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

    /// <summary>The key whose still stands for the exercise in a list.</summary>
    public int TellingKey => Exercise.TellingKey;

    private FrameCm Frame => Exercise.Frame;

    /// <summary>The moving picture, with numbered stills in it for readers who want no motion.</summary>
    public string Loop(FigureOptions options)
    {
        var loop = _loop.Value;
        var markup = Begin(options, 1, 0);
        var svg = markup.Svg;
        svg.Open("g", ("class", "an"));
        using (Mirror.Begin(svg, Exercise, options, loop.Timeline.TotalSeconds))
        {
            MovingMarkup.Figure(markup, loop);
            foreach (var arrow in Exercise.Arrows)
            {
                MovingMarkup.Arrow(svg, arrow, loop);
            }
        }

        Cues.Write(svg, Exercise, markup.Captions, options, loop.Timeline);
        svg.Close();
        svg.Open("g", ("class", "st"));
        SmallStills(markup);
        return svg.Close().Close().ToString();
    }

    /// <summary>One picture of one key, without words in it.</summary>
    public string Still(FigureOptions options, int key)
    {
        var markup = Begin(options, 1, 0);
        markup.Still(key, withArrow: false);
        return markup.Svg.Close().ToString();
    }

    /// <summary>The numbered stills in the space of the moving picture, for who wants no motion.</summary>
    public string Stills(FigureOptions options)
    {
        var markup = Begin(options, 1, 0);
        SmallStills(markup);
        return markup.Svg.Close().ToString();
    }

    /// <summary>The stills side by side with numbered captions, for paper.</summary>
    public string Strip(FigureOptions options)
    {
        var markup = Begin(options, Exercise.Stills.Length, CaptionCm);
        var captions = markup.Captions.All;
        for (var i = 0; i < captions.Count; i++)
        {
            markup.Svg.Open("g", ("transform", $"translate({Mm(Frame.Width * i)} 0)"));
            markup.Still(Exercise.Stills[i], withArrow: true);
            var label = captions[i].Hold is { } hold ? $"{captions[i].Label} · {hold}" : captions[i].Label;
            Write(markup.Svg, label, Frame.X + 3, Frame.Y + Frame.Height + 9);
            markup.Svg.Close();
        }

        return markup.Svg.Close().ToString();
    }

    /// <summary>The pictures of the strip as outlines with their colours, for painters that read no SVG.</summary>
    public IReadOnlyList<StillPicture> Pictures(FigureOptions options) => new StillPictures(Exercise, _look, _timeline, _drawing.Value).All(options);

    private FigureMarkup Begin(FigureOptions options, int columns, double below)
    {
        var markup = new FigureMarkup(Exercise, _look, _timeline, _drawing.Value, options);
        markup.Start(Frame.X, Frame.Y, Frame.Width * columns, Frame.Height + below);
        return markup;
    }

    /// <summary>Two stills side by side, more in rows of two; a single one fills the picture.</summary>
    private void SmallStills(FigureMarkup markup)
    {
        var captions = markup.Captions.All;
        var scale = captions.Count == 1 ? 1 : 0.5;
        for (var i = 0; i < captions.Count; i++)
        {
            var left = Frame.Width * scale * (i % 2);
            var top = captions.Count <= 2 ? Frame.Height * (1 - scale) / 2 : Frame.Height * scale * (i / 2);
            markup.Svg.Open(
                "g",
                ("transform", $"translate({Mm((Frame.X * (1 - scale)) + left)} {Mm((Frame.Y * (1 - scale)) + top)}) scale({SvgText.Number(scale)})"));
            markup.Still(Exercise.Stills[i], withArrow: true);
            markup.Svg.Close();
            Write(markup.Svg, captions[i].Label, Frame.X + left + 3, Frame.Y + top + 8.5);
            if (captions[i].Hold is { } hold)
            {
                Write(markup.Svg, hold, Frame.X + left + 3, Frame.Y + top + 17);
            }
        }
    }

    private static void Write(SvgText svg, string caption, double x, double y) => svg.Element("text", caption, ("class", "cap"), ("x", Mm(x)), ("y", Mm(y)));
}
