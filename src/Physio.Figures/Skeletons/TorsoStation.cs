namespace Physio.Figures.Skeletons;

/// <summary>
/// One of the ellipsoids that give the trunk its shape. <paramref name="SpineJoint"/> 0 stands for the pelvis. Half sizes in cm:
/// width to the sides, depth to front and back, height along the trunk.
/// </summary>
internal readonly record struct TorsoStation(int SpineJoint, double Forward, double Up, double HalfWidth, double HalfDepth, double HalfHeight)
{
    public static readonly IReadOnlyList<TorsoStation> Standard =
    [
        new(0, -1.2, -7.5, 8.5, 6.5, 3),
        new(0, -1.7, -3.0, 15.2, 10.2, 5),
        new(0, -1.6, 2.5, 16.2, 10.7, 5),
        new(0, -1.0, 8.0, 15.2, 10.1, 5),
        new(1, 2.6, 0, 13.9, 9.7, 5),
        new(3, 2.9, 0, 13.2, 9.4, 5),
        new(5, 3.1, 0, 13.6, 9.7, 5),
        new(7, 3.8, 0, 14.8, 10.5, 5),
        new(9, 4.0, 0, 15.6, 10.6, 5),
        new(10, 3.2, 0, 14.6, 9.5, 5),
        new(11, 1.2, 0, 7.6, 6.2, 3.4),
    ];
}
