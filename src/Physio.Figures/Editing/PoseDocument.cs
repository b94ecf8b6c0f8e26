using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Editing;

/// <summary>
/// The pose data of one exercise while somebody works on it. Every change gives a new document. What it holds may be wrong: a
/// joint out of its range, a word where a number belongs. <see cref="Checking.PoseDataCheck"/> says so; here it is only kept.
/// </summary>
public sealed partial class PoseDocument
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray _movements;
    private readonly Lazy<string> _json;

    private PoseDocument(JsonArray movements)
    {
        _movements = movements;
        _json = new(() => movements.ToJsonString(Compact));
    }

    /// <summary>The data as compact JSON.</summary>
    public string Json => _json.Value;

    /// <summary>Number of movements, 1 to 3.</summary>
    public int Movements => _movements.Count;

    /// <summary>Reads JSON; null when it is not a list of movements with a base and keys, so that nothing in it could be pointed at.</summary>
    public static PoseDocument? Read(string? json)
    {
        if (json is null || json.Length > PoseReader.LongestText)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) is JsonArray { Count: >= 1 and <= PoseReader.MostMovements } list
                && list.All(IsMovement)
                ? new(list)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Number of keys of a movement.</summary>
    public int KeysOf(int movement) => Keys(movement).Count;

    public string TitleOf(int movement) => TextOf(Node(movement, "title"));

    public string LabelOf(int movement, int key) => TextOf(Node(movement, KeyPath(key, "label")));

    /// <summary>A copy of one movement.</summary>
    public JsonObject MovementAt(int movement) => (JsonObject)_movements[movement]!.DeepClone();

    /// <summary>A copy of one key.</summary>
    public JsonObject KeyAt(int movement, int key) => (JsonObject)Keys(movement)[key]!.DeepClone();

    /// <summary>What stands at a dotted path of a movement, such as <c>view.yaw</c> or <c>keys.1.hold</c>; null when nothing does.</summary>
    public JsonNode? Node(int movement, string path)
    {
        JsonNode? node = _movements[movement];
        foreach (var name in path.Split('.'))
        {
            node = Step(node, name);
        }

        return node;
    }

    /// <summary>The same document with another value at a path; null takes the field away, and with it the objects it leaves empty.</summary>
    public PoseDocument With(int movement, string path, JsonNode? value) => Changed(movement, root => Put(root, path.Split('.'), value?.DeepClone()));

    /// <summary>The path of a field of a key.</summary>
    public static string KeyPath(int key, string field) => string.Create(CultureInfo.InvariantCulture, $"keys.{key}.{field}");

    /// <summary>A number that can be counted with; null for anything else.</summary>
    public static double? NumberOf(JsonNode? node)
    {
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number)
        {
            return null;
        }

        var number = value.TryGetValue<int>(out var whole) ? whole : value.TryGetValue<double>(out var exact) ? exact : double.NaN;
        return double.IsFinite(number) ? number : null;
    }

    /// <summary>A text, or a number as text: what a field shows, right or wrong.</summary>
    public static string TextOf(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(Compact),
    };

    private static bool IsMovement(JsonNode? node) =>
        node is JsonObject movement && movement["base"] is JsonObject && movement["keys"] is JsonArray { Count: >= 1 and <= PoseReader.MostKeys } keys && keys.All(key => key is JsonObject);

    private static JsonNode? Step(JsonNode? node, string name) => node switch
    {
        JsonObject fields => fields[name],
        JsonArray list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => list[index],
        _ => null,
    };

    private static void Put(JsonNode node, ReadOnlySpan<string> path, JsonNode? value)
    {
        if (path.Length > 1)
        {
            var inner = Step(node, path[0]);
            if (inner is not (JsonObject or JsonArray))
            {
                if (value is null)
                {
                    return;
                }

                inner = new JsonObject();
                ((JsonObject)node)[path[0]] = inner;
            }

            Put(inner, path[1..], value);
            if (node is JsonObject around && inner is JsonObject { Count: 0 } && path[0] != "base")
            {
                around.Remove(path[0]);
            }
        }
        else if (node is JsonArray list)
        {
            list[int.Parse(path[0], CultureInfo.InvariantCulture)] = value;
        }
        else if (node is JsonObject fields)
        {
            _ = value is null && fields.Remove(path[0]);
            if (value is not null)
            {
                fields[path[0]] = value;
            }
        }
    }

    private JsonArray Keys(int movement) => (JsonArray)_movements[movement]!["keys"]!;

    private PoseDocument Changed(int movement, Action<JsonObject> change)
    {
        var copy = (JsonArray)_movements.DeepClone();
        change((JsonObject)copy[movement]!);
        return new(copy);
    }
}
