using System.Globalization;
using System.Text.RegularExpressions;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Documents;

/// <summary>The ink of each class of <see cref="FigureStyle"/>, with the colours read from that style, so that paper and screen cannot part.</summary>
internal sealed partial class FigureInks(Look look)
{
    /// <summary>Widths as in the style, in millimetres.</summary>
    private const double Body = 8.7, Mark = 7, Wood = 4, Seam = 5, Arrow = 20;

    private readonly Dictionary<string, InkColour> _colours = Read(FigureStyle.LightNames(look));

    /// <param name="classes">As written into the path: “s far”, “pf-w1”, “hot”.</param>
    public FigureInk Of(string classes) => classes switch
    {
        "s" => Part("skin", "skin-o"),
        "t" => Part("shirt", "shirt-o"),
        "l" => Part("leg", "leg-o"),
        "h" => Part("hair", "hair-o"),
        "s far" => Part("skin-f", "skin-o"),
        "t far" => Part("shirt-f", "shirt-o"),
        "l far" => Part("leg-f", "leg-o"),
        "h far" => Part("hair", "hair-o"),
        "e" => new(null, _colours["skin-o"], Mark),
        "hot" => new(_colours["hot"], Glow: true),
        "ar" => new(null, _colours["arrow"], Arrow, RoundEnds: true),
        "sh" => new(_colours["sh"]),
        "pf-w1" or "pf-w2" or "pf-w3" => Thing(classes, "wo"),
        "pf-f1" or "pf-f2" or "pf-f3" => Thing(classes, "fo"),
        "pf-c1" => Thing(classes, "co"),
        "pf-m1" => new(_colours["mat"]),
        "pf-m2" => new(_colours["mat-o"]),
        "pf-m3" => new(_colours["mat-d"]),
        "pf-m4" => new(null, _colours["mat-o"], Seam),
        "pf-v1" => new(_colours["wall"]),
        "pf-v2" => new(_colours["wall2"]),
        _ => throw new ArgumentOutOfRangeException(nameof(classes), classes, "The style has no such class."),
    };

    private FigureInk Part(string fill, string line) => new(_colours[fill], _colours[line], Body, LineFirst: true);

    private FigureInk Thing(string name, string line) => new(_colours[name[3..]], _colours[line], Wood);

    private static Dictionary<string, InkColour> Read(string css) =>
        Name().Matches(css).ToDictionary(match => match.Groups[1].Value, match => Colour(match.Groups[2].Value), StringComparer.Ordinal);

    private static InkColour Colour(string css)
    {
        if (css.StartsWith('#'))
        {
            var value = int.Parse(css.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        }

        var parts = css[(css.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',');
        return new(Channel(0), Channel(1), Channel(2), double.Parse(parts[3], CultureInfo.InvariantCulture));

        byte Channel(int index) => byte.Parse(parts[index], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"--([a-z0-9-]+):(#[0-9A-Fa-f]{6}|rgba\([^)]*\))")]
    private static partial Regex Name();
}
