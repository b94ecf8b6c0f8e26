namespace Physio.Domain.Sessions;

/// <summary>Identifies one answered check.</summary>
public readonly record struct TodayCheckId(Guid Value)
{
    public static TodayCheckId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
