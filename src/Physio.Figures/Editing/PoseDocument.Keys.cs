using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Editing;

/// <content>Keys and equipment. Stills and arrows name keys by number, so they follow when keys come and go.</content>
public sealed partial class PoseDocument
{
    /// <summary>Fewest keys of a movement: it needs somewhere to go.</summary>
    public const int FewestKeys = 2;

    private const int UsualStills = 3;

    /// <summary>Most pieces of equipment of a movement.</summary>
    public const int MostProps = 6;

    /// <summary>The same document with a copy of a key behind it.</summary>
    public PoseDocument WithKeyCopied(int movement, int key, string label) => Changed(movement, root =>
    {
        var keys = (JsonArray)root["keys"]!;
        var copy = (JsonObject)keys[key]!.DeepClone();
        copy["label"] = label;
        keys.Insert(key + 1, copy);
        Renumber(root, old => old > key ? old + 1 : old);
    });

    /// <summary>The same document without a key; without the stills and arrows that show it.</summary>
    public PoseDocument WithoutKey(int movement, int key) => Changed(movement, root =>
    {
        ((JsonArray)root["keys"]!).RemoveAt(key);
        Renumber(root, old => old == key ? null : old > key ? old - 1 : old);
    });

    /// <summary>The keys shown as stills, by number: as written, else the first three.</summary>
    public IReadOnlyList<int> StillsOf(int movement) => Node(movement, "stills") is JsonArray stills
        ? [.. stills.Select(NumberOf).OfType<double>().Select(still => (int)still)]
        : [.. Enumerable.Range(0, Math.Min(UsualStills, KeysOf(movement)))];

    /// <summary>The same document with a key among the stills or not, in the order of the keys.</summary>
    public PoseDocument WithStill(int movement, int key, bool isShown)
    {
        var others = StillsOf(movement).Where(still => still != key);
        return With(movement, "stills", new JsonArray([.. (isShown ? others.Append(key) : others).Order().Select(still => (JsonNode)still)]));
    }

    /// <summary>The same document with a target region coloured or not.</summary>
    public PoseDocument WithTarget(int movement, string region, bool isColoured)
    {
        var others = TargetsOf(movement).Where(name => name != region);
        var names = (isColoured ? others.Append(region) : others).ToArray();
        return With(movement, "highlight", names.Length == 0 ? null : new JsonArray([.. names.Select(name => (JsonNode)name)]));
    }

    /// <summary>The target regions of a movement.</summary>
    public IReadOnlyList<string> TargetsOf(int movement) => Node(movement, "highlight") is JsonArray list ? [.. list.Select(TextOf)] : [];

    /// <summary>The equipment of a movement, as it stands.</summary>
    public IReadOnlyList<JsonObject> PropsOf(int movement) => Node(movement, "props") is JsonArray list ? [.. list.OfType<JsonObject>()] : [];

    /// <summary>The same document with one more piece of equipment at the origin.</summary>
    public PoseDocument WithProp(int movement, string kind) => Changed(movement, root =>
    {
        if (root["props"] is not JsonArray props)
        {
            root["props"] = props = [];
        }

        props.Add(new JsonObject { ["kind"] = kind, ["x"] = 0 });
    });

    public PoseDocument WithoutProp(int movement, int prop) => Changed(movement, root =>
    {
        var props = (JsonArray)root["props"]!;
        props.RemoveAt(prop);
        if (props.Count == 0)
        {
            root.Remove("props");
        }
    });

    /// <summary>The same document with the visible rectangle of a movement, in cm.</summary>
    public PoseDocument WithFrame(int movement, FrameCm frame) => With(movement, "frame", new JsonArray(frame.X, frame.Y, frame.Width, frame.Height));

    private static void Renumber(JsonObject root, Func<int, int?> number)
    {
        if (root["stills"] is JsonArray stills)
        {
            int[] left = [.. stills.Select(still => NumberOf(still) is { } old ? number((int)old) : null).OfType<int>()];
            root.Remove("stills");
            if (left.Length > 0)
            {
                root["stills"] = new JsonArray([.. left.Select(index => (JsonNode)index)]);
            }
        }

        foreach (var arrow in root["arrows"] is JsonArray arrows ? arrows.OfType<JsonObject>().ToList() : [])
        {
            if (NumberOf(arrow["from"]) is { } from && NumberOf(arrow["to"]) is { } to && number((int)from) is { } newFrom && number((int)to) is { } newTo && newFrom != newTo)
            {
                (arrow["from"], arrow["to"]) = (newFrom, newTo);
            }
            else
            {
                ((JsonArray)root["arrows"]!).Remove(arrow);
            }
        }
    }
}
