namespace Physio.Figures.Geometry;

/// <summary>Trigonometry on angles in degrees, the unit of all pose data.</summary>
internal static class Degrees
{
    public static double Sin(double degrees) => Math.Sin(ToRadians(degrees));

    public static double Cos(double degrees) => Math.Cos(ToRadians(degrees));

    /// <summary>Angle of the direction (x, y), -180 to 180.</summary>
    public static double Atan2(double y, double x) => ToDegrees(Math.Atan2(y, x));

    /// <summary>Angle whose sine is <paramref name="value"/>, which is limited to -1..1 first.</summary>
    public static double Asin(double value) => ToDegrees(Math.Asin(Math.Clamp(value, -1, 1)));

    /// <summary>Angle whose cosine is <paramref name="value"/>, which is limited to -1..1 first.</summary>
    public static double Acos(double value) => ToDegrees(Math.Acos(Math.Clamp(value, -1, 1)));

    public static double ToRadians(double degrees) => degrees * Math.PI / 180;

    public static double ToDegrees(double radians) => radians * 180 / Math.PI;

    /// <summary>The same angle between -180 and 180.</summary>
    public static double Wrap(double degrees) => degrees - (360 * Math.Floor((degrees + 180) / 360));
}
