using System.Text.Json.Nodes;
using Physio.Figures.Editing;
using Physio.Figures.Poses;

namespace Physio.Web.Features.Catalog;

/// <summary>Pose data line by line in words, such as “Reach: left hip flexion −8°”, so that two revisions show what moved.</summary>
public static class PoseLines
{
    private static readonly HashSet<string> Bodies = [.. Dof.All.Select(dof => dof.Path.Split('.')[0])];

    /// <summary>One line for each joint that is not neutral at a key, and one for every other field. Data that cannot be read is one line.</summary>
    public static IReadOnlyList<string> Of(string? poses)
    {
        if (poses is null)
        {
            return [];
        }

        return PoseDocument.Read(poses) is not { } document
            ? [poses]
            : [.. Enumerable.Range(0, document.Movements).SelectMany(movement => Of(document, movement))];
    }

    private static IEnumerable<string> Of(PoseDocument document, int movement)
    {
        var about = document.Movements > 1 ? CatalogWords.Say(PoseTexts.MovementNumber, movement + 1) + ", " : "";
        foreach (var line in Fields(document.MovementAt(movement), "", "base", "keys"))
        {
            yield return about + line;
        }

        foreach (var line in Fields(document.Node(movement, "base")!, "", [.. Bodies, "pins"]))
        {
            yield return about + line;
        }

        for (var key = 0; key < document.KeysOf(movement); key++)
        {
            var label = document.LabelOf(movement, key);
            var pose = document.MergedPose(movement, key);
            pose.Remove("anchors");
            pose.Remove("touch");
            var lines = Joints(document, movement, key)
                .Concat(Fields(pose, "", [.. Bodies]))
                .Concat(Fields(document.KeyAt(movement, key), "", "label", "pose"));
            foreach (var line in lines)
            {
                yield return about + CatalogWords.Say(PoseTexts.Of, label, line);
            }
        }
    }

    private static IEnumerable<string> Joints(PoseDocument document, int movement, int key) =>
        from dof in Dof.All
        let shown = document.Shown(movement, key, dof.Path)
        where shown is not null && PoseDocument.NumberOf(shown) is not 0
        select $"{PoseWords.Joint(dof.Path)} {(PoseDocument.NumberOf(shown) is { } value ? PoseWords.Value(dof.Path, value) : PoseDocument.TextOf(shown))}";

    /// <summary>Every value under an object with the path to it, but for some of its fields.</summary>
    private static IEnumerable<string> Fields(JsonNode node, string path, params string[] except)
    {
        switch (node)
        {
            case JsonObject fields:
                return fields.Where(field => !except.Contains(field.Key) && field.Value is not null)
                    .SelectMany(field => Fields(field.Value!, path.Length == 0 ? field.Key : $"{path}.{field.Key}"));
            case JsonArray list when list.Any(item => item is JsonObject):
                return list.SelectMany((item, index) => item is null ? [] : Fields(item, $"{path} {index + 1}"));
            case JsonArray list:
                return [$"{PoseWords.Field(path)} {string.Join(", ", list.Select(PoseDocument.TextOf))}"];
            default:
                return [$"{PoseWords.Field(path)} {PoseDocument.TextOf(node)}"];
        }
    }
}
