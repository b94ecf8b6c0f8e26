namespace Physio.Figures.Poses;

/// <summary>A piece of equipment, in cm. It does not move.</summary>
public abstract record Prop
{
    /// <summary>Painted over the figure instead of behind it.</summary>
    public bool InFront { get; init; }

    public sealed record Wall(double X, double HalfWidth = 70, double Height = 178) : Prop;

    /// <summary>A chair whose back stands at X and whose seat reaches <paramref name="Depth"/> in <paramref name="Direction"/>.</summary>
    public sealed record Chair(double X, int Direction = 1, double Depth = 42, double HalfWidth = 21, double SeatHeight = 44, double BackHeight = 42) : Prop;

    public sealed record Bench(double X, double Depth = 34, double HalfWidth = 45, double Height = 40) : Prop;

    public sealed record Roller(double X, double Radius = 7.5, double HalfWidth = 24) : Prop;

    /// <summary>A pillow or pad with its middle at X and Z, its underside at Y: 0 on the floor, more between the knees.</summary>
    public sealed record Pillow(double X, double Length, double Height, double HalfWidth, double Y = 0, double Z = 0) : Prop;
}
