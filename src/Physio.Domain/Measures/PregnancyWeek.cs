namespace Physio.Domain.Measures;

/// <summary>Completed weeks of pregnancy, 1-42. Source: clinical rules 8.3.</summary>
public readonly record struct PregnancyWeek(int Completed)
{
    public const int Min = 1;
    public const int Max = 42;

    public static bool IsPlausible(int weeks) => weeks is >= Min and <= Max;

    /// <summary>The week after <paramref name="elapsed"/> has passed; never more than <see cref="Max"/>.</summary>
    public PregnancyWeek After(TimeSpan elapsed) => new(Math.Clamp(Completed + (int)(elapsed.TotalDays / 7), Min, Max));
}
