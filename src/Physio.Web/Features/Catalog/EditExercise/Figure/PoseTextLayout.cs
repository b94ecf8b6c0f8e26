using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>Pose data laid out for people: one field a line, lists of numbers on one line.</summary>
public static partial class PoseTextLayout
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string json) => NumberLists().Replace(
        JsonNode.Parse(json)!.ToJsonString(Indented),
        list => string.Join(' ', list.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("[ ", "[", StringComparison.Ordinal).Replace(" ]", "]", StringComparison.Ordinal));

    [GeneratedRegex(@"\[[\s\d.,eE+-]*\]")]
    private static partial Regex NumberLists();
}
