using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Drawing;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Poses;

/// <summary>Reads one exercise: what stays the same, then its keys on top of the base pose.</summary>
/// <param name="about">In front of the name of a key where an exercise has several movements, such as “movement 2, ”.</param>
internal sealed class MovementReader(FaultList faults, string about)
{
    public PosedMovement Read(JsonFields fields)
    {
        var id = fields.Text("id", required: true);
        var title = fields.Text("title", required: true);
        var view = fields.Object("view");
        var yaw = view?.Number("yaw", -180, 180, required: true);
        var pitch = view?.Number("pitch", 0, 60, required: true);
        view?.Done();
        if (!fields.Has("view"))
        {
            fields.Wrong("view", "is missing; give yaw and pitch.");
        }

        var frame = fields.Numbers("frame", 4, -PoseReader.FarthestCm, PoseReader.FarthestCm, required: true);
        if (frame is [_, _, var width, var height] && (width < 20 || height < 20))
        {
            fields.Wrong("frame", "must be at least 20 cm wide and high.");
        }

        var mat = fields.Numbers("mat", 4, -PoseReader.FarthestCm, PoseReader.FarthestCm);
        var keys = ReadKeys(fields, out var anchors, out var touches);
        var exercise = new PosedMovement
        {
            Id = id ?? "",
            Title = title ?? "",
            YawDegrees = yaw ?? 0,
            PitchDegrees = pitch ?? 0,
            Frame = frame is [var x, var y, var w, var h] ? new(x, y, w, h) : default,
            Mat = mat is [var x0, var x1, var z0, var z1] ? new MatCm(x0, x1, z0, z1) : null,
            Props = [.. fields.Objects("props", 6).Select(PropReader.Read).OfType<Prop>()],
            Highlight = Names(fields, "highlight", TargetRegion.Names, "target region"),
            Order = ReadOrder(fields),
            RobustTorso = fields.Flag("robustTorso") ?? false,
            TwoTone = fields.Flag("twoTone"),
            Near = fields.Choice("near", ("R", Side.Right), ("L", Side.Left)),
            OneSided = fields.Flag("oneSided") ?? false,
            Look = ReadName(fields, "look", [.. Looks.All.Select(look => look.Name)]),
            Build = ReadName(fields, "build", [.. Build.All.Select(build => build.Name)]),
            Stills = ReadStills(fields, keys.Length),
            Arrows = [.. fields.Objects("arrows", 6).Select(arrow => ReadArrow(arrow, keys.Length)).OfType<Arrow>()],
            Anchors = anchors,
            Touches = touches,
            Keys = keys,
        };
        fields.Done();
        return exercise;
    }

    private static ImmutableArray<string> Names(JsonFields fields, string name, IReadOnlyCollection<string> known, string what)
    {
        var names = fields.Texts(name, PoseReader.MostTargetRegions);
        foreach (var unknown in names.Where(item => !known.Contains(item)))
        {
            fields.Wrong(name, $"knows no {what} “{unknown}”; the names are {string.Join(", ", known)}.");
        }

        return names;
    }

    private static string? ReadName(JsonFields fields, string name, IReadOnlyCollection<string> known)
    {
        var text = fields.Text(name);
        if (text is not null && !known.Contains(text))
        {
            fields.Wrong(name, $"knows no “{text}”; the names are {string.Join(", ", known)}.");
        }

        return text;
    }

    private static ImmutableArray<string> ReadOrder(JsonFields fields)
    {
        if (fields.Node("order") is JsonValue value)
        {
            if (value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "flex")
            {
                return PaintOrder.Flexed;
            }

            fields.Wrong("order", "must be “flex” or a list of layers.");
            return [];
        }

        return Names(fields, "order", PaintOrder.LayerNames, "layer");
    }

    private static ImmutableArray<int> ReadStills(JsonFields fields, int keys)
    {
        if (fields.Node("stills") is not { } node)
        {
            return [.. Enumerable.Range(0, Math.Min(3, keys))];
        }

        if (node is JsonArray { Count: > 0 and <= PoseReader.MostStills } array && array.All(item => KeyIndex(item, keys) is not null))
        {
            return [.. array.Select(item => KeyIndex(item, keys)!.Value)];
        }

        fields.Wrong("stills", $"must be a list of 1 to {PoseReader.MostStills} key numbers from 0 to {keys - 1}.");
        return [0];
    }

    private static int? KeyIndex(JsonNode? node, int keys) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<int>(out var index) && index >= 0 && index < keys ? index : null;

    private static Arrow? ReadArrow(JsonFields fields, int keys)
    {
        var point = PoseFields.LandmarkName(fields, "point");
        var from = fields.Number("from", 0, keys - 1, required: true);
        var to = fields.Number("to", 0, keys - 1, required: true);
        var offset = fields.Numbers("offset", 2, -100, 100, required: true);
        var least = fields.Number("minLength", 5, 60);
        fields.Done();
        return point is not null && from is { } start && to is { } end && offset is [var right, var up]
            ? new(point, (int)start, (int)end, right, up, least ?? 15)
            : null;
    }

    private ImmutableArray<PoseKey> ReadKeys(JsonFields fields, out ImmutableArray<Anchor> anchors, out ImmutableArray<Touch> touches)
    {
        (anchors, touches) = ([], []);
        var basePose = fields.Node("base") as JsonObject ?? [];
        if (!fields.Has("base"))
        {
            fields.Wrong("base", "is missing; give the pose that all keys share.");
        }
        else
        {
            var pose = new JsonFields(basePose, "base", faults);
            anchors = PoseFields.Anchors(pose);
            touches = PoseFields.Touches(pose);
            PoseFields.Pose(pose);
        }

        if (fields.Node("keys") is not JsonArray { Count: >= 2 and <= PoseReader.MostKeys } list)
        {
            fields.Wrong("keys", $"must be a list of 2 to {PoseReader.MostKeys} keys.");
            return [];
        }

        var keys = ImmutableArray.CreateBuilder<PoseKey>();
        for (var i = 0; i < list.Count; i++)
        {
            faults.Key = string.Create(CultureInfo.InvariantCulture, $"{about}key {i + 1}");
            if (list[i] is JsonObject key)
            {
                keys.Add(ReadKey(new(key, "", faults), basePose));
            }
            else
            {
                faults.Add("key", "must be an object.");
            }

            faults.Key = null;
        }

        return keys.Count == list.Count ? keys.ToImmutable() : [];
    }

    private PoseKey ReadKey(JsonFields fields, JsonObject basePose)
    {
        var label = fields.Text("label", PoseReader.LongestLabel, required: true);
        if (label is not null)
        {
            faults.Key += $" “{label}”";
        }

        var own = fields.Node("pose") as JsonObject ?? [];
        if (fields.Has("pose") && fields.Node("pose") is not JsonObject)
        {
            fields.Wrong("pose", "must be an object.");
        }

        var before = faults.All.Count;
        PoseFields.Pose(new JsonFields(own, "pose", faults));
        var sound = before == faults.All.Count;
        var merged = JsonMerge.Onto(basePose, own);
        merged.Remove("anchors");
        merged.Remove("touch");
        var key = new PoseKey
        {
            Label = label ?? "",
            MoveSeconds = fields.Number("move", 0.2, PoseReader.LongestMoveSeconds, required: true) ?? 1,
            HoldSeconds = fields.Number("hold", 0, PoseReader.LongestHoldSeconds) ?? 0,
            UsualHoldSeconds = fields.Number("rxHold", 1, 600),
            Breath = fields.Choice("breath", ("in", Breath.In), ("out", Breath.Out)),
            Ease = fields.Choice("ease", ("sine", Ease.Sine), ("linear", Ease.Linear), ("smoother", Ease.Smoother)) ?? Ease.Sine,
            Anchors = fields.Has("anchors") ? PoseFields.Anchors(fields) : null,
            Touches = PoseFields.Touches(fields),
            Pose = sound ? PoseFields.Pose(new JsonFields(merged, "pose", new FaultList(""))) : Pose.Standing,
        };
        fields.Done();
        return key;
    }
}
