using Physio.Domain.Clinics;
using Physio.Domain.Plans;

namespace Physio.Domain.Sharing;

/// <summary>A patient's way to the plan without an account: expiring, revocable one by one.</summary>
public sealed class ShareLink : IBelongToClinic, IVersioned
{
    public const int DefaultDays = 90;
    public const int MaxDays = 180;

    /// <summary>Wrong years of birth in the link's whole life. Source: security goal S04.</summary>
    public const int MaxYearsTried = 20;

    private ShareLink()
    {
    }

    public ShareLinkId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PlanId PlanId { get; private set; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
    public string CreatedByName { get; private set; } = "";
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>First and last time a person (not a preview robot) opened it.</summary>
    public DateTimeOffset? FirstOpenedAt { get; private set; }

    public DateTimeOffset? LastOpenedAt { get; private set; }
    /// <summary>Asks for the year of birth before it shows anything.</summary>
    public bool AsksBirthYear { get; private set; }

    /// <summary>Years told that were not the right one, by all visitors.</summary>
    public int YearsTried { get; private set; }

    /// <summary>Too many wrong years: only a new link helps.</summary>
    public bool IsLocked => AsksBirthYear && YearsTried >= MaxYearsTried;

    public long Version { get; private set; }

    public static ShareLink Create(ClinicId clinic, PlanId plan, LinkSecret secret, int days, string byName, DateTimeOffset now, bool asksBirthYear = false) =>
        new()
        {
            Id = ShareLinkId.New(),
            ClinicId = clinic,
            PlanId = plan,
            SecretHash = secret.Hash(),
            CreatedAt = now,
            AsksBirthYear = asksBirthYear,
            CreatedByName = byName,
            ExpiresAt = now.AddDays(Math.Clamp(days, 1, MaxDays)),
        };

    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>Moves the expiry to so many days from now, 1-180 days after creation at most.</summary>
    public void ExpireAfter(int days, DateTimeOffset now)
    {
        var latest = CreatedAt.AddDays(MaxDays);
        var wanted = now.AddDays(Math.Max(days, 1));
        ExpiresAt = wanted < latest ? wanted : latest;
    }

    /// <summary>Counted before it is compared.</summary>
    public void TriedYear() => YearsTried++;

    /// <summary>The right year: the tries of whoever told it were no guesses.</summary>
    public void ToldYear(int tries) => YearsTried = Math.Max(0, YearsTried - tries);

    public void Opened(DateTimeOffset now)
    {
        FirstOpenedAt ??= now;
        LastOpenedAt = now;
    }
}
