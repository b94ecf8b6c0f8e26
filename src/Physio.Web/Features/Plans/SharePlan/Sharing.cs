using Physio.Domain.Patients;
using Physio.Domain.Sharing;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>What opening the sharing page found.</summary>
public abstract record SharingAnswer
{
    private SharingAnswer()
    {
    }

    public sealed record Ready(Sharing Sharing) : SharingAnswer;

    /// <summary>No plan has been issued: there is nothing to share.</summary>
    public sealed record NoPlan : SharingAnswer;

    public sealed record NotFound : SharingAnswer;
}

/// <summary>A patient's plan and its links.</summary>
/// <param name="Initials">With the birth year: what the therapist confirms, so that nobody else's plan is handed over (H01).</param>
/// <param name="Live">The one link that works now; null when none does.</param>
/// <param name="Links">All links ever made, newest first.</param>
public sealed record Sharing(
    PatientId Patient, string Initials, int BirthYear, int PlanVersion, int Exercises, LinkState? Live, IReadOnlyList<LinkState> Links)
{
    /// <summary>What was decided and issued, as plain text for the clinic's own record.</summary>
    public string Record { get; init; } = "";
}

/// <summary>A link as staff see it: never its secret, which is not kept.</summary>
public sealed record LinkState(
    ShareLinkId Id,
    DateTimeOffset CreatedAt,
    string CreatedByName,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? FirstOpenedAt,
    DateTimeOffset? LastOpenedAt,
    bool AsksBirthYear = false,
    bool IsLocked = false)
{
    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
