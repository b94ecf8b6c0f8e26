using System.Text;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Documents;

/// <summary>The colours and lines of all figures, light and dark: one block a page, or inside a file.</summary>
public static class FigureStyle
{
    /// <summary>Scenery is drawn through “use”, where a selector with an ancestor does not reach: its rules name one class each.</summary>
    private const string Lines = """
        .pf{--sh:rgba(20,50,60,.14);--hot:#FF5A3C;--arrow:#E4572E;--ink:#2B4650;--ring:#9DBDC4;--lung:#7FC4CC;--shirt:#F1F5F5;--shirt-f:#DAE3E6;--shirt-o:#738E9A;--mat:#D3E3E6;--mat-o:#A3C0C8;--mat-d:#86A8B2;--wall:#ECE8E1;--wall2:#DCD5CA;--w1:#E2C7A2;--w2:#D2B189;--w3:#C19F78;--wo:#8A6A4A;--f1:#8FAAB3;--f2:#7C98A2;--f3:#5F7C87;--fo:#56707A;--c1:#F1E3D0;--co:#C9B495;forced-color-adjust:none}
        .pf path{fill:var(--f);stroke:var(--o);stroke-width:8.7;paint-order:stroke;stroke-linejoin:round}
        .pf .s{--f:var(--skin);--o:var(--skin-o)}.pf .t{--f:var(--shirt);--o:var(--shirt-o)}.pf .l{--f:var(--leg);--o:var(--leg-o)}.pf .h{--f:var(--hair);--o:var(--hair-o)}
        .pf .s.far{--f:var(--skin-f)}.pf .t.far{--f:var(--shirt-f)}.pf .l.far{--f:var(--leg-f)}
        .pf .e{fill:none;stroke:var(--skin-o);stroke-width:7;stroke-linecap:butt}
        path.pf-w1,path.pf-w2,path.pf-w3,path.pf-f1,path.pf-f2,path.pf-f3,path.pf-c1{stroke-width:4;paint-order:fill;stroke-linejoin:round}path.pf-w1{fill:var(--w1);stroke:var(--wo)}path.pf-w2{fill:var(--w2);stroke:var(--wo)}path.pf-w3{fill:var(--w3);stroke:var(--wo)}path.pf-f1{fill:var(--f1);stroke:var(--fo)}path.pf-f2{fill:var(--f2);stroke:var(--fo)}path.pf-f3{fill:var(--f3);stroke:var(--fo)}path.pf-c1{fill:var(--c1);stroke:var(--co)}
        path.pf-m1{fill:var(--mat);stroke:none}path.pf-m2{fill:var(--mat-o);stroke:none}path.pf-m3{fill:var(--mat-d);stroke:none}path.pf-m4{fill:none;stroke:var(--mat-o);stroke-width:5}path.pf-v1{fill:var(--wall);stroke:none}path.pf-v2{fill:var(--wall2);stroke:none}.pf .sh{fill:var(--sh);stroke:none}
        .pf .hot{fill:inherit;stroke:none}.pf stop{stop-color:var(--hot)}
        .pf .ar{fill:none;stroke:var(--arrow);stroke-width:20;stroke-linecap:round}
        .pf text{fill:var(--ink);font:600 76px system-ui,sans-serif}.pf .cap{font-size:84px}.pf .sec{font-size:58px}.pf .ring{fill:none;stroke:var(--ring);stroke-width:16}.pf .run{fill:none;stroke:var(--arrow);stroke-width:16;stroke-linecap:round}.pf .lung{fill:var(--lung)}
        .pf .st{display:none}
        @media (prefers-reduced-motion:reduce){.pf .an{display:none}.pf .st{display:inline}}
        @media print{.pf .an{display:none}.pf .st{display:inline}}
        """;

    private const string Dark =
        "{--sh:rgba(0,0,0,.4);--hot:#FF6A4A;--arrow:#FF8A66;--ink:#DCE9EA;--ring:#4A6A72;--lung:#5FA3AB;--shirt:#DDE6E8;--shirt-f:#B4C3C8;--shirt-o:#51707C;--mat:#2B474D;--mat-o:#3E626A;--mat-d:#1F363B;--wall:#23302F;--wall2:#2D3C3B;--w1:#B08F66;--w2:#96774F;--w3:#7C6140;--f1:#8FAAB3;--f2:#6F8A94;--f3:#4C666F;--fo:#1B2B30;--c1:#BFAE92;--co:#8F7D5E}";

    /// <summary>The style of a page that shows figures inline: every look, and dark by system setting or by a dark theme of the page.</summary>
    public static string ForPage { get; } = Write(Looks.All, page: true);

    /// <summary>The style inside one file.</summary>
    public static string ForFile(Look look) => Write([look], page: false);

    /// <summary>The light colours by name, as CSS declares them.</summary>
    internal static string LightNames(Look look) => Lines[..Lines.IndexOf('}', StringComparison.Ordinal)] + LightColours(look);

    internal static string ClassOf(Look look) => "pf-" + look.Name;

    private static string Write(IReadOnlyList<Look> looks, bool page)
    {
        var css = new StringBuilder(Lines.Length + 1000);
        foreach (var line in Lines.Split('\n'))
        {
            css.Append(line.Trim());
        }

        foreach (var look in looks)
        {
            css.Append('.').Append(ClassOf(look)).Append(LightColours(look));
        }

        var light = page ? ":root:not([data-theme=light]) " : "";
        css.Append("@media (prefers-color-scheme:dark){");
        DarkBlock(light);
        css.Append('}');
        if (page)
        {
            DarkBlock("[data-theme=dark] ");
        }

        // Paper is always light.
        return css.ToString();

        void DarkBlock(string under)
        {
            css.Append(under).Append(".pf").Append(Dark);
            foreach (var look in looks)
            {
                css.Append(under).Append('.').Append(ClassOf(look))
                    .Append(Colours(look.Skin, look.DarkOutline, look.DarkHair, look.HairOutline, look.DarkLeg));
            }
        }
    }

    private static string LightColours(Look look) => Colours(look.Skin, look.Skin.Outline, look.Hair, look.HairOutline, look.Leg);

    private static string Colours(Tone skin, string outline, string hair, string hairOutline, Tone leg) =>
        $"{{--skin:#{skin.Fill};--skin-f:#{skin.Far};--skin-o:#{outline};--hair:#{hair};--hair-o:#{hairOutline};--leg:#{leg.Fill};--leg-f:#{leg.Far};--leg-o:#{leg.Outline}}}";
}
