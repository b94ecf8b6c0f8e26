namespace Physio.Domain.Measures;

/// <summary>Body temperature in degrees Celsius. Plausible range 30.0-44.0; anything else is a typing error. Source: decisions 3.</summary>
public readonly record struct Celsius(decimal Degrees)
{
    public const decimal Min = 30.0m;
    public const decimal Max = 44.0m;

    public static bool IsPlausible(decimal degrees) => degrees is >= Min and <= Max;
}
