using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>Arms and legs. Parent before child, so that a child covers the joint.</summary>
internal sealed class LimbParts(Camera camera, Build build)
{
    private const int HullSegments = 16;

    public IEnumerable<Part> Leg(Body body, Side side)
    {
        var (leg, s, z) = (body.LegOf(side), side.Letter(), side.Sign());
        yield return Of("foot", Cloth.Skin, FootShape(leg, z));
        yield return Of("thigh", Cloth.Leg, Outline.RoundLimb(
            camera,
            Ball(leg.Hip, 8.9),
            Ball(VectorCm.Lerp(leg.Hip, leg.Knee, 0.42) + (leg.Thigh * new VectorCm(0.9, 0, 0)), 7.7),
            Ball(leg.Knee, 5.5)));
        yield return Of("shin", Cloth.Leg, Outline.HemmedLimb(
            camera,
            Ball(leg.Knee, 5.5),
            Ball(VectorCm.Lerp(leg.Knee, leg.Ankle, 0.3) + (leg.Shin * new VectorCm(-1.3, 0, 0)), 5.7),
            Ball(VectorCm.Lerp(leg.Knee, leg.Ankle, 0.86), 4.25),
            4.25 * build.Limbs));

        Part Of(string name, Cloth cloth, PathShape shape) => new(name + s, "leg" + s, cloth, shape) { Side = side };
    }

    public IEnumerable<Part> Arm(Body body, Side side)
    {
        var (arm, s, z) = (body.ArmOf(side), side.Letter(), side.Sign());
        yield return Of("ua", Cloth.Skin, Outline.RoundLimb(
            camera,
            Ball(VectorCm.Lerp(arm.Shoulder, arm.Elbow, 0.45), 4.5),
            Ball(VectorCm.Lerp(arm.Shoulder, arm.Elbow, 0.7), 4.2),
            Ball(arm.Elbow, 3.7)));
        yield return Of("fa", Cloth.Skin, Outline.RoundLimb(
            camera,
            Ball(arm.Elbow, 3.6),
            Ball(VectorCm.Lerp(arm.Elbow, arm.Wrist, 0.25), 3.9),
            new(arm.Wrist, 2.5)).Append(HandShape(arm)));
        yield return Of("thumb", Cloth.Skin, Outline.RoundLimb(
            camera, Hand(arm, 1.9, -2.6, -0.6 * z, 1.6), Hand(arm, 4.1, -5.6, -1.2 * z, 1.4), Hand(arm, 5, -9, -1.8 * z, 1)));
        yield return Of("slv", Cloth.Shirt, Outline.HemmedLimb(
            camera,
            Ball(arm.Shoulder, 5.4),
            Ball(VectorCm.Lerp(arm.Shoulder, arm.Elbow, 0.3), 5.6),
            Ball(VectorCm.Lerp(arm.Shoulder, arm.Elbow, 0.56), 5.25),
            5.2 * build.Limbs));

        Part Of(string name, Cloth cloth, PathShape shape) => new(name + s, "arm" + s, cloth, shape) { Side = side };
    }

    private Ball Ball(VectorCm centre, double radiusCm) => new(centre, radiusCm * build.Limbs);

    private PathShape FootShape(Leg leg, int z)
    {
        var ankle = Outline.RoundLimb(
            camera,
            new(VectorCm.Lerp(leg.Knee, leg.Ankle, 0.8), 3.5),
            new(VectorCm.Lerp(leg.Knee, leg.Ankle, 0.9), 3.3),
            new(leg.Ankle, 3.3));
        return ankle.Append(Outline.Hull(
            [
                Foot(0, 0.4, 0, 3.3),
                Foot(-4.2, -3.7, 0, 3.3),
                Foot(-2.6, -0.5, 0, 2.9),
                Foot(10.8, -5.1, -3.2 * z, 1.9),
                Foot(10.8, -5.1, 3.0 * z, 1.9),
                Toe(4.9, -0.65, -2.4 * z, 1.25),
                Toe(2.6, -0.8, 2.8 * z, 1.1),
                Foot(5, -1.3, 0, 3.0),
            ],
            HullSegments,
            camera.Screen(leg.Foot.X).AngleRadians));

        Blob Foot(double x, double y, double z, double radius) => Blob.Sphere(camera, leg.Ankle + (leg.Foot * new VectorCm(x, y, z)), radius);
        Blob Toe(double x, double y, double z, double radius) => Blob.Sphere(camera, leg.ToePlace(x, y, z), radius);
    }

    private PathShape HandShape(Arm arm) => Outline.Hull(
        [
            Hand(arm, 0, -0.6, 0, 2.3).On(camera),
            Hand(arm, 3.1, -7.6, 0, 1.5).On(camera),
            Hand(arm, -2.8, -7.2, 0, 1.5).On(camera),
            Hand(arm, 2.5, -13, 0, 1.05).On(camera),
            Hand(arm, 0.8, -16.2, 0, 0.95).On(camera),
            Hand(arm, -0.8, -15.9, 0, 0.95).On(camera),
            Hand(arm, -2.4, -12.8, 0, 0.9).On(camera),
        ],
        HullSegments,
        camera.Screen(arm.Hand.Y).AngleRadians);

    private static Ball Hand(Arm arm, double x, double y, double z, double radius) => new(arm.Wrist + (arm.Hand * new VectorCm(x, y, z)), radius);
}
