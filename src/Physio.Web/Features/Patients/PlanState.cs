namespace Physio.Web.Features.Patients;

/// <summary>Where a patient's plan stands.</summary>
public enum PlanStatus
{
    None,
    Issued,
    Paused,
    ReviewDue,
}

/// <summary>A patient's plan in one line.</summary>
/// <param name="Status">Paused wins over review due.</param>
/// <param name="Version">Number of the issued version.</param>
/// <param name="IssuedAt">When that version was issued.</param>
/// <param name="ReviewOn">Last day on which the link shows it.</param>
public sealed record PlanState(PlanStatus Status, int Version, DateTimeOffset? IssuedAt, DateOnly? ReviewOn)
{
    public static readonly PlanState None = new(PlanStatus.None, 0, null, null);

    public static PlanState Of(int version, DateTimeOffset issuedAt, DateOnly reviewOn, DateTimeOffset? pausedAt, DateOnly today)
    {
        var status = pausedAt is not null ? PlanStatus.Paused : reviewOn < today ? PlanStatus.ReviewDue : PlanStatus.Issued;
        return new(status, version, issuedAt, reviewOn);
    }
}
