using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Solving;

/// <summary>A named place of the body with the radius of flesh around it, usable in anchors, touches, pins and arrows. Centre and radius in cm.</summary>
public readonly record struct Landmark(VectorCm Centre, double RadiusCm, Frame Frame)
{
    private static readonly Dictionary<string, Func<Body, Landmark>> Known = Table();

    public static IReadOnlyCollection<string> Names => Known.Keys;

    public static bool Exists(string name) => Known.ContainsKey(name);

    /// <exception cref="KeyNotFoundException">No part of the body is called <paramref name="name"/>.</exception>
    public static Landmark On(Body body, string name) => Known[name](body);

    private static Dictionary<string, Func<Body, Landmark>> Table()
    {
        var table = new Dictionary<string, Func<Body, Landmark>>(StringComparer.Ordinal)
        {
            ["pelvis"] = body => new(body.Pelvis, 0, body.PelvisFrame),
            ["sacrum"] = body => OnPelvis(body, -1.7, 2.5, 11.3),
            ["belly"] = body => OnPelvis(body, -0.8, 8, 10.2),
            ["sit"] = body => OnPelvis(body, -1.9, -2.2, 9.2),
            ["waist"] = body => OnSpine(body, 3, 3.2, 9),
            ["upperBack"] = body => OnSpine(body, 9, 4.2, 10.8),
            ["chest"] = body => OnSpine(body, 9, 0, 0),
            ["head"] = body => new(body.Atlas + (body.HeadFrame * new VectorCm(1.2, 8.2, 0)), 9.6, body.HeadFrame),
        };
        foreach (var side in Sides.Both)
        {
            var s = side.Letter();
            table["hip" + s] = body => new(body.LegOf(side).Hip, 8.9, body.LegOf(side).Thigh);
            table["knee" + s] = body => new(body.LegOf(side).Knee, 5.5, body.LegOf(side).Shin);
            table["ankle" + s] = body => new(body.LegOf(side).Ankle, 3.5, body.LegOf(side).Foot);
            table["heel" + s] = body => OnFoot(body.LegOf(side), new(-4.2, -3.6, 0), 3.4);
            table["ball" + s] = body => OnFoot(body.LegOf(side), new(11.5, -5.2, 0), 1.8);
            table["toe" + s] = body => new(body.LegOf(side).ToePlace(4.9, -0.7, 0), 1.2, body.LegOf(side).Foot);
            table["thighBack" + s] = body => OnThigh(body.LegOf(side), -6);
            table["thighFront" + s] = body => OnThigh(body.LegOf(side), 6);
            table["shinFront" + s] = body => OnShin(body.LegOf(side));
            table["shoulder" + s] = body => new(body.ArmOf(side).Shoulder, 5.2, body.ChestFrame);
            table["elbow" + s] = body => new(body.ArmOf(side).Elbow, 3.7, body.ArmOf(side).Forearm);
            table["wrist" + s] = body => new(body.ArmOf(side).Wrist, 2.5, body.ArmOf(side).Hand);
        }

        return table;
    }

    private static Landmark OnPelvis(Body body, double forward, double up, double radius) =>
        new(body.Pelvis + (body.PelvisFrame * new VectorCm(forward, up, 0)), radius, body.PelvisFrame);

    private static Landmark OnSpine(Body body, int joint, double forward, double radius) =>
        new(body.Spine[joint] + (body.SpineFrames[joint] * new VectorCm(forward, 0, 0)), radius, body.SpineFrames[joint]);

    private static Landmark OnFoot(Leg leg, VectorCm at, double radius) => new(leg.Ankle + (leg.Foot * at), radius, leg.Foot);

    private static Landmark OnThigh(Leg leg, double forward) =>
        new(VectorCm.Lerp(leg.Hip, leg.Knee, 0.72) + (leg.Thigh * new VectorCm(forward, 0, 0)), 0, leg.Thigh);

    private static Landmark OnShin(Leg leg) =>
        new(VectorCm.Lerp(leg.Knee, leg.Ankle, 0.2) + (leg.Shin * new VectorCm(5.5, 0, 0)), 0, leg.Shin);
}
