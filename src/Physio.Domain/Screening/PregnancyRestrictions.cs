namespace Physio.Domain.Screening;

/// <summary>Positions and loads by week; lying on the back from week 14 is the careful side. Source: clinical rules 8.3.</summary>
public static class PregnancyRestrictions
{
    public const int SupineFrom = 14;

    /// <summary>From the first week.</summary>
    public static IReadOnlyList<Restriction> Early { get; } =
        [Restriction.Prone, Restriction.LoadedFlexion, Restriction.HighIap, Restriction.AbdominalCompression, Restriction.SpinePressure];

    /// <summary>From week 14.</summary>
    public static IReadOnlyList<Restriction> Later { get; } = [.. Early, Restriction.Supine, Restriction.HeadDown, Restriction.FallRisk];

    internal static IReadOnlyList<Restriction> From(bool later) => later ? Later : Early;
}
