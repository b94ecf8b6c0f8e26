using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Geometry;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Poses;

/// <summary>Reads the parts of a pose.</summary>
internal static class PoseFields
{
    private const int MostAnchors = 8, MostTouches = 4, MostVaried = 6;

    private static readonly (string Name, Limb Limb)[] Limbs =
        [("armR", Limb.RightArm), ("armL", Limb.LeftArm), ("legR", Limb.RightLeg), ("legL", Limb.LeftLeg)];

    public static Pose Pose(JsonFields fields)
    {
        var values = new double[Dof.All.Count];
        foreach (var dofs in Dof.All.GroupBy(dof => dof.Path[..dof.Path.IndexOf('.', StringComparison.Ordinal)]))
        {
            if (dofs.Key is "root" || dofs.Key.StartsWith("leg", StringComparison.Ordinal) || dofs.Key.StartsWith("arm", StringComparison.Ordinal))
            {
                if (fields.Object(dofs.Key) is { } part)
                {
                    ReadPart(part, dofs.Key, dofs, values);
                    part.Done();
                }
            }
            else
            {
                ReadList(fields, dofs.Key, [.. dofs], values);
            }
        }

        var pins = ImmutableDictionary.CreateBuilder<Limb, Pin>();
        if (fields.Object("pins") is { } pinned)
        {
            foreach (var (name, limb) in Limbs)
            {
                if (pinned.Object(name) is { } pin)
                {
                    pins[limb] = ReadPin(pin, isLeg: limb is Limb.RightLeg or Limb.LeftLeg);
                }
            }

            pinned.Done();
        }

        fields.Done();
        return new(values, pins.ToImmutable());
    }

    public static ImmutableArray<Anchor> Anchors(JsonFields fields) => [.. fields.Objects("anchors", MostAnchors).Select(ReadAnchor).OfType<Anchor>()];

    public static ImmutableArray<Touch> Touches(JsonFields fields) => [.. fields.Objects("touch", MostTouches).Select(ReadTouch).OfType<Touch>()];

    public static string? LandmarkName(JsonFields fields, string name)
    {
        var landmark = fields.Text(name, required: true);
        if (landmark is not null && !Landmark.Exists(landmark))
        {
            fields.Wrong(name, $"knows no place “{landmark}” of the body; the places are {string.Join(", ", Landmark.Names)}.");
            return null;
        }

        return landmark;
    }

    private static void ReadPart(JsonFields part, string key, IEnumerable<Dof> dofs, double[] values)
    {
        foreach (var joint in dofs.GroupBy(dof => dof.Path[(key.Length + 1)..].Split('.')[0]))
        {
            if (joint.Count() > 1)
            {
                ReadList(part, joint.Key, [.. joint], values);
            }
            else
            {
                var dof = joint.Single();
                var (least, most) = JointLimits.Of(dof);
                values[dof.Index] = part.Number(joint.Key, least, most) ?? 0;
            }
        }
    }

    private static void ReadList(JsonFields fields, string name, Dof[] dofs, double[] values)
    {
        switch (fields.Node(name))
        {
            case null:
                return;
            case JsonArray array when array.Count <= dofs.Length:
                for (var i = 0; i < array.Count; i++)
                {
                    var (least, most) = JointLimits.Of(dofs[i]);
                    values[dofs[i].Index] = fields.NumberIn(array[i], dofs[i].Path, least, most) ?? 0;
                }

                return;
            default:
                fields.Wrong(name, $"must be a list of at most {dofs.Length} numbers.");
                return;
        }
    }

    private static Pin ReadPin(JsonFields fields, bool isLeg)
    {
        var pin = new Pin
        {
            At = ReadTarget(fields, "at", "off"),
            Weight = fields.Number("w", 0, 1) ?? 1,
            Pole = fields.Vector("pole"),
            Flare = fields.Number("flare", -5, 5),
            LiftCm = fields.Number("lift", 0, 30) ?? 0,
        };
        pin = isLeg
            ? pin with { Toe = fields.Vector("toe"), Up = fields.Vector("up"), Ball = fields.Vector("ball"), Kneel = fields.Vector("kneel") }
            : pin with
            {
                Fingers = ReadTarget(fields, "fingers", "dir"),
                Palm = ReadTarget(fields, "palm", "dir"),
                Reach = fields.Number("reach", 0, 12) ?? 4.5,
            };
        fields.Done();
        return pin;
    }

    private static Target? ReadTarget(JsonFields fields, string name, string offset)
    {
        if (fields.Node(name) is not JsonObject)
        {
            return fields.Vector(name) is { } at ? new Target.InWorld(at) : null;
        }

        var on = fields.Object(name)!;
        var landmark = LandmarkName(on, "on");
        var way = on.Vector(offset);
        on.Done();
        return landmark is null ? null : new Target.OnBody(landmark, way ?? default);
    }

    private static Anchor? ReadAnchor(JsonFields fields)
    {
        var landmark = LandmarkName(fields, "point");
        if (fields.Node("at") is not JsonArray { Count: 3 } at)
        {
            fields.Wrong("at", "must be a list of 3: numbers, null, and “floor” for the second or “wall” for the first.");
            return null;
        }

        var places = new Place?[3];
        for (var i = 0; i < 3; i++)
        {
            places[i] = at[i] switch
            {
                null => null,
                var node when node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == "floor" && i == 1 => new Place(0, Surface.Floor),
                var node when node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == "wall" && i == 0 => new Place(0, Surface.Wall),
                var node => fields.NumberIn(node, $"at[{i}]", -PoseReader.FarthestCm, PoseReader.FarthestCm) is { } cm ? new Place(cm) : null,
            };
        }

        fields.Done();
        return landmark is null ? null : new(landmark, places[0], places[1], places[2]);
    }

    private static Touch? ReadTouch(JsonFields fields)
    {
        var landmark = LandmarkName(fields, "point");
        var paths = fields.Node("vary") switch
        {
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
            JsonArray { Count: > 0 and <= MostVaried } array when array.All(item => item?.GetValueKind() == JsonValueKind.String) =>
                array.Select(item => item!.GetValue<string>()).ToArray(),
            _ => [],
        };
        if (paths.Length == 0)
        {
            fields.Wrong("vary", $"must name 1 to {MostVaried} joints, such as neck.0.");
        }

        foreach (var unknown in paths.Where(path => Dof.Find(path) is null))
        {
            fields.Wrong("vary", $"knows no joint “{unknown}”.");
        }

        var softness = fields.Number("k", 0, 2) ?? 1;
        fields.Done();
        return landmark is null ? null : new(landmark, [.. paths.Select(Dof.Find).OfType<Dof>()], softness);
    }
}
