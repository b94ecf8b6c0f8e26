using System.Globalization;
using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Editing;

/// <content>Joints and pins: what a key shows is what all keys share with the key's own values over it.</content>
public sealed partial class PoseDocument
{
    /// <summary>The path of a field of the pose of a key, or of the pose that all keys share (null).</summary>
    public static string PosePath(int? key, string field) => key is { } index ? KeyPath(index, "pose." + field) : "base." + field;

    /// <summary>What a key shows at a path of its pose, its own value or the shared one; null when neither says anything, which is neutral.</summary>
    public JsonNode? Shown(int movement, int? key, string path)
    {
        JsonNode? node = MergedPose(movement, key);
        foreach (var name in path.Split('.'))
        {
            node = Step(node, name);
        }

        return node;
    }

    /// <summary>The pose of a key as it is shown, for many questions at once.</summary>
    public JsonObject MergedPose(int movement, int? key)
    {
        var shared = (JsonObject)_movements[movement]!["base"]!;
        return JsonMerge.Onto(shared, key is { } index && Keys(movement)[index]!["pose"] is JsonObject own ? own : []);
    }

    /// <summary>Whether a key says something at a joint that the shared pose does not.</summary>
    public bool IsOwn(int movement, int key, string joint) =>
        !JsonNode.DeepEquals(Shown(movement, key, joint) ?? 0, Shown(movement, null, joint) ?? 0);

    /// <summary>
    /// The same document with another value of one joint, such as <c>legL.hip.0</c>, in degrees or cm. Null goes back to what all keys
    /// share; in the shared pose to neutral. A list is replaced as a whole by a key, so the other angles of the joint are written with it.
    /// </summary>
    public PoseDocument WithJoint(int movement, int? key, string joint, JsonNode? value)
    {
        value ??= key is null ? 0 : Shown(movement, null, joint)?.DeepClone() ?? 0;
        var dot = joint.LastIndexOf('.');
        var field = joint;
        if (int.TryParse(joint[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            field = joint[..dot];
            value = Replaced(Shown(movement, key, field), part, value);
        }

        var isShared = key is not null && SameAngles(value, Shown(movement, null, field));
        return With(movement, PosePath(key, field), isShared || (key is null && SameAngles(value, null)) ? null : value);
    }

    /// <summary>The pose of a key goes back to what all keys share, at one limb, one part of the spine or one pin.</summary>
    public PoseDocument WithoutOwn(int movement, int key, string field) => With(movement, PosePath(key, field), null);

    private static JsonArray Replaced(JsonNode? list, int part, JsonNode value)
    {
        var angles = list is JsonArray shown ? (JsonArray)shown.DeepClone() : [];
        while (angles.Count <= part)
        {
            angles.Add(0);
        }

        angles[part] = value.DeepClone();
        while (angles.Count > 1 && NumberOf(angles[^1]) == 0)
        {
            angles.RemoveAt(angles.Count - 1);
        }

        return angles;
    }

    /// <summary>Equal as angles: missing ones are 0.</summary>
    private static bool SameAngles(JsonNode? a, JsonNode? b)
    {
        var (first, second) = (Angles(a), Angles(b));
        return Enumerable.Range(0, Math.Max(first.Count, second.Count)).All(i => JsonNode.DeepEquals(At(first, i), At(second, i)));

        static IReadOnlyList<JsonNode?> Angles(JsonNode? node) => node is JsonArray list ? [.. list] : [node];

        static JsonNode At(IReadOnlyList<JsonNode?> angles, int i) => i < angles.Count && angles[i] is { } angle ? NumberOf(angle) ?? angle : 0d;
    }
}
