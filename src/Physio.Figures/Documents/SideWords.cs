using System.Text.RegularExpressions;

namespace Physio.Figures.Documents;

/// <summary>Exchanges “left” and “right” in a label, for the mirrored picture.</summary>
internal static partial class SideWords
{
    public static string Exchanged(string label) => Word().Replace(label, match => match.Value switch
    {
        "left" => "right",
        "right" => "left",
        "Left" => "Right",
        _ => "Left",
    });

    [GeneratedRegex(@"\b(left|right|Left|Right)\b")]
    private static partial Regex Word();
}
