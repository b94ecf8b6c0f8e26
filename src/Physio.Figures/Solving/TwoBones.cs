using Physio.Figures.Geometry;

namespace Physio.Figures.Solving;

/// <summary>Bends a limb of two bones so that its end reaches a target. The miss is what stays out of reach, in cm.</summary>
internal readonly record struct TwoBones(VectorCm Middle, VectorCm End, double MissCm)
{
    public static TwoBones Reach(VectorCm root, VectorCm target, double upper, double lower, VectorCm pole)
    {
        var way = target - root;
        var distance = Math.Clamp(way.Length, Math.Abs(upper - lower) + 0.01, Skeletons.Skeleton.Straightest * (upper + lower));
        var along = way.Unit;
        var before = ((upper * upper) - (lower * lower) + (distance * distance)) / (2 * distance);
        var aside = Math.Sqrt(Math.Max(0, (upper * upper) - (before * before)));
        var bend = pole.Without(along).Unit;
        return new(root + (along * before) + (bend * aside), root + (along * distance), Math.Abs(way.Length - distance));
    }
}
