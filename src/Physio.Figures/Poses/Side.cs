namespace Physio.Figures.Poses;

public enum Side
{
    Right,
    Left,
}

public static class Sides
{
    public static readonly IReadOnlyList<Side> Both = [Side.Right, Side.Left];

    /// <summary>+1 for the right, -1 for the left: the sign of Z on that side.</summary>
    public static int Sign(this Side side) => side == Side.Right ? 1 : -1;

    public static Side Other(this Side side) => side == Side.Right ? Side.Left : Side.Right;

    /// <summary>“R” or “L”, as pose data names it.</summary>
    public static string Letter(this Side side) => side == Side.Right ? "R" : "L";
}
