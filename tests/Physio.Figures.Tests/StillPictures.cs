using Physio.Figures.Documents;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Tests;

/// <summary>The stills as outlines, for paper, are the same as in the strip.</summary>
public sealed class StillPictures
{
    public static TheoryData<string> Names => ShippedFigures.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Paper_has_the_captions_and_as_many_painted_paths_as_the_strip(string name)
    {
        var document = new FigureDocument(ShippedFigures.Of(name), Looks.Default);
        var options = new FigureOptions { Texts = new FigureTexts { Title = name }, HoldSeconds = 7 };

        var pictures = document.Pictures(options);

        var strip = document.Strip(options);
        Assert.All(pictures, picture => Assert.Contains($">{picture.Caption}</text>", strip, StringComparison.Ordinal));
        Assert.Equal(document.Exercise.Stills.Length, pictures.Count);
        var sceneryOnce = Count(strip[..strip.IndexOf("</defs>", StringComparison.Ordinal)], "<path");
        var drawn = Count(strip, "<path") - sceneryOnce + (sceneryOnce * pictures.Count);
        Assert.Equal(drawn, pictures.Sum(picture => picture.Paths.Count));
    }

    [Fact]
    public void The_colours_are_those_of_the_light_style()
    {
        var look = Looks.Default;
        var paths = new FigureDocument(ShippedFigures.All.First(), look).Pictures(new FigureOptions { Texts = new FigureTexts { Title = "" } })[0].Paths;

        Assert.Contains(paths, path => path.Ink.Fill == new InkColour(0xF1, 0xF5, 0xF5));
        Assert.Contains(paths, path => path.Ink.Fill is { } fill && $"{fill.Red:X2}{fill.Green:X2}{fill.Blue:X2}" == look.Skin.Fill);
        Assert.Contains(paths, path => path.Ink.Fill == new InkColour(20, 50, 60, 0.14));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
