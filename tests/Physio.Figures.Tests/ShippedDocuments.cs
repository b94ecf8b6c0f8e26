using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Physio.Figures.Documents;

namespace Physio.Figures.Tests;

/// <summary>The SVG of every shipped movement: well-formed, described, safe and small.</summary>
public sealed class ShippedDocuments
{
    private const int MostRawBytes = 200 * 1024, MostBrotliBytes = 35 * 1024, MedianBrotliBytes = 18 * 1024, AllBrotliBytes = 420 * 1024;

    private static readonly FigureOptions Options = new() { Texts = new() { Title = "Title" } };

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => ShippedFigures.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Loop_still_and_strip_are_well_formed_with_title_description_and_ids_of_their_own(string name)
    {
        var document = ShippedMovements.DocumentOf(name);
        foreach (var text in new[] { document.Loop(Options), document.Still(Options, document.TellingKey), document.Strip(Options) })
        {
            var svg = XDocument.Parse(text).Root!;
            Assert.Equal("Title", svg.Element(Svg + "title")!.Value);
            Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
            var ids = svg.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
            Assert.Distinct(ids);
            Assert.All(svg.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids));
            Assert.All(svg.Descendants(Svg + "use").Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
            Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_of_a_clinic_stay_words(string name)
    {
        const string Hostile = "</title><script>alert(1)</script>\" onload=\"alert(2)";
        var texts = new FigureTexts { Title = Hostile, BreatheIn = Hostile, BreatheOut = Hostile, Hold = Hostile, HoldFor = "{0}" + Hostile, Label = _ => Hostile, Works = Hostile };
        var text = ShippedMovements.DocumentOf(name).Loop(Options with { Texts = texts });
        var svg = XDocument.Parse(text);
        Assert.Equal(Hostile, svg.Root!.Element(Svg + "title")!.Value);
        Assert.Contains(Hostile, svg.Root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            svg.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Loops_are_small_enough_for_a_slow_line()
    {
        var sizes = ShippedFigures.Names.ToDictionary(row => row.Data, row => SizesOf(ShippedMovements.DocumentOf(row.Data).Loop(Options)));
        Assert.All(sizes, size => Assert.True(size.Value.Raw <= MostRawBytes, $"{size.Key}: {size.Value.Raw} bytes"));
        Assert.All(sizes, size => Assert.True(size.Value.Brotli <= MostBrotliBytes, $"{size.Key}: {size.Value.Brotli} bytes compressed"));
        var sorted = sizes.Values.Select(size => size.Brotli).Order().ToList();
        Assert.InRange(sorted[sorted.Count / 2], 1, MedianBrotliBytes);
        Assert.InRange(sorted.Sum(), 1, AllBrotliBytes);
    }

    private static (int Raw, int Brotli) SizesOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (bytes.Length, (int)packed.Length);
    }
}
