using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Tests;

/// <summary>The renderer reproduces joints within 0.01 cm and outlines within 1 mm of the reference.</summary>
public sealed partial class GoldenFigures
{
    public static TheoryData<int> Cases() => [.. Enumerable.Range(0, ReferenceData.Golden["cases"]!.AsArray().Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Joints_are_where_the_reference_has_them(int index)
    {
        var golden = ReferenceData.Golden["cases"]![index]!;
        var body = BodyOf(golden);
        var misses = new List<string>();
        foreach (var (name, at) in golden["joints"]!.AsObject())
        {
            Compare(name, Landmark.On(body, name).Centre, at!);
        }

        Compare("l5", body.Spine[0], golden["spine"]!["l5"]!);
        Compare("t12", body.Spine[5], golden["spine"]!["t12"]!);
        Compare("c7", body.Spine[11], golden["spine"]!["c7"]!);
        Compare("atlas", body.Atlas, golden["spine"]!["atlas"]!);
        Compare("head forward", body.HeadFrame.X, golden["headForward"]!);
        Compare("head up", body.HeadFrame.Y, golden["headUp"]!);
        Assert.Empty(misses);

        void Compare(string name, VectorCm point, JsonNode at)
        {
            var expected = new VectorCm(at[0]!.GetValue<double>(), at[1]!.GetValue<double>(), at[2]!.GetValue<double>());
            if ((expected - point).Length > 0.012)
            {
                misses.Add($"{name}: {point} instead of {expected}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Outlines_are_the_reference_s(int index)
    {
        var golden = ReferenceData.Golden["cases"]![index]!;
        var exercise = ExerciseOf(golden);
        var body = BodyOf(golden);
        var drawing = new FigureDrawing(exercise, Looks.Default, [body]);
        Assert.Equal(golden["near"]!.GetValue<string>(), drawing.Near.Letter());
        Assert.Equal(golden["twoTone"]!.GetValue<bool>(), drawing.TwoTone);
        var paths = drawing.Paint(body).ToDictionary(painted => painted.Name, painted => painted.Shape);
        paths["shadow"] = drawing.Shadow(body);
        var torso = new Torso(drawing.Camera, body, Build.Standard);
        var misses = new List<string>();
        foreach (var (name, path) in golden["paths"]!.AsObject())
        {
            var shape = paths.GetValueOrDefault(name) ?? TargetRegion.Of(name["region:".Length..], drawing.Camera, body, torso);
            var (expected, actual) = (Absolute(path!.GetValue<string>()), Absolute(PathText.Write(shape)));
            if (expected.Count != actual.Count)
            {
                misses.Add($"{name}: {actual.Count} numbers instead of {expected.Count}");
            }
            else if (expected.Zip(actual, (a, b) => Math.Abs(a - b)).Max() is var worst && worst > 1)
            {
                misses.Add($"{name}: {worst} off");
            }
        }

        Assert.Empty(misses);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Motion_keeps_as_many_moments_as_the_reference(int index)
    {
        var golden = ReferenceData.Golden["encoding"]![index]!;
        var loop = new Loop(ExerciseOf(golden), Looks.Default);
        Assert.Equal(golden["samples"]!.GetValue<int>(), loop.Seconds.Count);
        var misses = new List<string>();
        foreach (var (name, expected) in golden["tracks"]!.AsObject())
        {
            var track = loop.Tracks.Single(track => track.Name == name);
            var count = expected!["keyTimes"]?.AsArray().Count ?? 0;
            if (Math.Abs(count - track.Kept.Count) > 1)
            {
                misses.Add($"{name}: {track.Kept.Count} instead of {count}");
            }
        }

        Assert.Empty(misses);
    }

    /// <summary>The numbers of a path in absolute coordinates.</summary>
    internal static List<int> Absolute(string path)
    {
        var numbers = new List<int>();
        var (x, y, startX, startY) = (0, 0, 0, 0);
        foreach (Match match in Command().Matches(path))
        {
            var letter = match.Value[0];
            var values = Number().Matches(match.Value).Select(number => int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var size = letter switch { 'M' or 'l' => 2, 'q' => 4, 'c' => 6, 'a' => 7, _ => 0 };
            if (letter == 'z')
            {
                (x, y) = (startX, startY);
                continue;
            }

            for (var i = 0; i < values.Length; i += size)
            {
                var points = letter == 'a' ? values.AsSpan(i + 5, 2) : values.AsSpan(i, size);
                if (letter == 'a')
                {
                    numbers.AddRange(values.AsSpan(i, 5));
                }

                var (fromX, fromY) = letter == 'M' ? (0, 0) : (x, y);
                for (var k = 0; k < points.Length; k += 2)
                {
                    numbers.Add(fromX + points[k]);
                    numbers.Add(fromY + points[k + 1]);
                }

                (x, y) = (fromX + points[^2], fromY + points[^1]);
                if (letter == 'M')
                {
                    (startX, startY) = (x, y);
                }
            }
        }

        return numbers;
    }

    private static PosedMovement ExerciseOf(JsonNode golden) => ReferenceData.Exercises[golden["exercise"]!.GetValue<string>()];

    private static Body BodyOf(JsonNode golden)
    {
        var timeline = new Timeline(ExerciseOf(golden));
        Assert.Equal(golden["total"]!.GetValue<double>(), timeline.TotalSeconds, 6);
        return timeline.BodyAt(golden["time"]!.GetValue<double>());
    }

    [GeneratedRegex("[A-Za-z][^A-Za-z]*")]
    private static partial Regex Command();

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
