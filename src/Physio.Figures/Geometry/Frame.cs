namespace Physio.Figures.Geometry;

/// <summary>
/// How a body part is turned: its three axes in world directions. For the trunk X is the front, Y towards the head, Z the
/// person's right. A frame is a rotation; <c>A * B</c> turns by B in A's axes.
/// </summary>
public readonly record struct Frame(VectorCm X, VectorCm Y, VectorCm Z)
{
    public static readonly Frame World = new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));

    public static VectorCm operator *(Frame frame, VectorCm v) => (frame.X * v.X) + (frame.Y * v.Y) + (frame.Z * v.Z);

    public static Frame operator *(Frame a, Frame b) => new(a * b.X, a * b.Y, a * b.Z);

    /// <summary>Turn about X, which takes Y towards Z.</summary>
    public static Frame AboutX(double degrees)
    {
        double cos = Degrees.Cos(degrees), sin = Degrees.Sin(degrees);
        return new(new(1, 0, 0), new(0, cos, sin), new(0, -sin, cos));
    }

    /// <summary>Turn about Y, which takes Z towards X.</summary>
    public static Frame AboutY(double degrees)
    {
        double cos = Degrees.Cos(degrees), sin = Degrees.Sin(degrees);
        return new(new(cos, 0, -sin), new(0, 1, 0), new(sin, 0, cos));
    }

    /// <summary>Turn about Z, which takes X towards Y.</summary>
    public static Frame AboutZ(double degrees)
    {
        double cos = Degrees.Cos(degrees), sin = Degrees.Sin(degrees);
        return new(new(cos, sin, 0), new(-sin, cos, 0), new(0, 0, 1));
    }

    /// <summary>The frame of a limb that hangs along <paramref name="direction"/>, its front as near as possible to <paramref name="front"/>.</summary>
    public static Frame Down(VectorCm direction, VectorCm front)
    {
        var y = -direction.Unit;
        var x = front.Without(y).Unit;
        return new(x, y, x.Cross(y));
    }

    /// <summary>The frame of a foot that points along <paramref name="direction"/>, its top as near as possible to <paramref name="top"/>.</summary>
    public static Frame Along(VectorCm direction, VectorCm top)
    {
        var x = direction.Unit;
        var y = top.Without(x).Unit;
        return new(x, y, x.Cross(y));
    }

    /// <summary>Between two frames: their long axes blended first, then their fronts.</summary>
    public static Frame Blend(Frame a, Frame b, double u)
    {
        var y = VectorCm.Lerp(a.Y, b.Y, u).Unit;
        var x = VectorCm.Lerp(a.X, b.X, u).Without(y).Unit;
        return new(x, y, x.Cross(y));
    }

    /// <summary>A world direction in the words of this frame.</summary>
    public VectorCm Local(VectorCm world) => new(X.Dot(world), Y.Dot(world), Z.Dot(world));
}
