namespace Physio.Domain.Tests.Properties;

/// <summary>How many cases each property is tried on: 2,000, or what PHYSIO_PROPERTY_CASES says (100,000 for a long run).</summary>
internal static class PropertyCases
{
    public static readonly long Count = long.TryParse(Environment.GetEnvironmentVariable("PHYSIO_PROPERTY_CASES"), out var wanted) ? wanted : 2000;

    /// <summary>For properties that compare many variants of each case.</summary>
    public static readonly long Fewer = Math.Max(1, Count / 10);
}
