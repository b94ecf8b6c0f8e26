using System.Globalization;
using System.Text.RegularExpressions;
using MudBlazor;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Shell;

public partial class ThemeTests
{
    private const double ReadableText = 4.5;

    private static readonly Dictionary<string, string> Light = Tokens(":root {");
    private static readonly Dictionary<string, string> DarkChosen = Tokens(":root[data-theme=\"dark\"] {");
    private static readonly Dictionary<string, string> DarkBySystem = Tokens(":root:not([data-theme=\"light\"]) {");

    public static TheoryData<string, string> Pairs => new()
    {
        { "text", "bg" }, { "text", "surface" }, { "text", "sunken" },
        { "text-quiet", "bg" }, { "text-quiet", "surface" }, { "text-quiet", "sunken" },
        { "primary", "bg" }, { "primary", "surface" }, { "primary", "primary-soft" }, { "on-primary", "primary" }, { "on-primary", "primary-strong" },
        { "clear", "clear-soft" }, { "caution", "caution-soft" }, { "hold", "hold-soft" }, { "refer", "refer-soft" }, { "info", "info-soft" },
        { "clear", "surface" }, { "caution", "surface" }, { "hold", "surface" }, { "refer", "surface" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_is_readable_in_light_and_in_dark(string ink, string paper)
    {
        Assert.InRange(Contrast(Light[ink], Light[paper]), ReadableText, 21);
        Assert.InRange(Contrast(DarkChosen[ink], DarkChosen[paper]), ReadableText, 21);
    }

    [Fact]
    public void Dark_is_the_same_whether_chosen_or_taken_from_the_system() => Assert.Equal(DarkChosen, DarkBySystem);

    [Fact]
    public void Components_and_pages_share_their_colours()
    {
        AssertSame(Light, PhysioTheme.Theme.PaletteLight);
        AssertSame(DarkChosen, PhysioTheme.Theme.PaletteDark);
    }

    private static void AssertSame(Dictionary<string, string> tokens, Palette palette)
    {
        Assert.Equal(tokens["bg"], Hex(palette.Background));
        Assert.Equal(tokens["surface"], Hex(palette.Surface));
        Assert.Equal(tokens["text"], Hex(palette.TextPrimary));
        Assert.Equal(tokens["text-quiet"], Hex(palette.TextSecondary));
        Assert.Equal(tokens["primary"], Hex(palette.Primary));
        Assert.Equal(tokens["on-primary"], Hex(palette.PrimaryContrastText));
        Assert.Equal(tokens["line"], Hex(palette.Divider));
        Assert.Equal(tokens["clear"], Hex(palette.Success));
        Assert.Equal(tokens["caution"], Hex(palette.Warning));
        Assert.Equal(tokens["refer"], Hex(palette.Error));
    }

    private static string Hex(MudBlazor.Utilities.MudColor color) => color.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex);

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static Dictionary<string, string> Tokens(string selector)
    {
        var css = File.ReadAllText(Path.Combine(Repository(), "src/Physio.Web/wwwroot/css/tokens.css"));
        var from = css.IndexOf(selector, StringComparison.Ordinal);
        return Token().Matches(css[from..css.IndexOf('}', from)]).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Physio.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("--physio-([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
