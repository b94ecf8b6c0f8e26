namespace Physio.Domain.Sessions;

/// <summary>Identifies one session report.</summary>
public readonly record struct SessionReportId(Guid Value)
{
    public static SessionReportId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
