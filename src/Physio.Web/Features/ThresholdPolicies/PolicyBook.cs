using System.Globalization;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>All policies of a clinic as the pages show them.</summary>
/// <param name="Policies">The shipped ones first, then the clinic's own by name.</param>
/// <param name="InForce">Name of the policy that decides now.</param>
/// <param name="ClinicVersion">Version of the clinic's record, on which putting another policy in force is based.</param>
/// <param name="Me">Who reads.</param>
/// <param name="MayWrite">Only admins write.</param>
/// <param name="SeesPatients">Only therapists open a patient's page.</param>
/// <param name="OtherAdmins">Active admins besides the reader: each could be the second person.</param>
public sealed record PolicyBook(
    IReadOnlyList<PolicyView> Policies, string InForce, long ClinicVersion, StaffId Me, bool MayWrite, bool SeesPatients, IReadOnlyList<string> OtherAdmins)
{
    public PolicyView? Find(string name) => Policies.FirstOrDefault(policy => policy.Name == name);

    /// <summary>The version an address names, "default" or "older-hearts:2"; null when there is none.</summary>
    public VersionView? Version(string? address) => Versions.FirstOrDefault(version => version.Address == address);

    public VersionView? VersionInForce => Find(InForce)?.Approved;

    /// <summary>Everything that can be compared, drafts included.</summary>
    public IEnumerable<VersionView> Versions => Policies.SelectMany(policy => policy.Versions);
}

/// <summary>A policy with its versions, the newest first.</summary>
public sealed record PolicyView(string Name, bool IsShipped, IReadOnlyList<VersionView> Versions)
{
    /// <summary>The version the name means.</summary>
    public VersionView? Approved => Versions.FirstOrDefault(version => version.State == PolicyState.Approved);

    public VersionView? Draft => Versions.FirstOrDefault(version => version.State == PolicyState.Draft);

    /// <summary>What the page of the policy shows first.</summary>
    public VersionView Current => Approved ?? Draft ?? Versions[0];
}

/// <summary>One version of a policy.</summary>
/// <param name="WrittenBy">Who wrote it last; null for a shipped policy.</param>
/// <param name="Token">Version of the record, on which a change is based.</param>
public sealed record VersionView(
    string Name,
    int Number,
    PolicyState State,
    PolicyContent Content,
    StaffId? WrittenBy,
    string WrittenByName,
    DateTimeOffset? WrittenAt,
    string ApprovedByName,
    DateTimeOffset? ApprovedAt,
    long Token)
{
    public bool IsShipped => WrittenBy is null;

    /// <summary>The version in addresses and choices.</summary>
    public string Address => IsShipped ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}:{Number}");

    public static VersionView Of(PolicyContent shipped) => new(
        shipped.Limits.Name, shipped.Limits.Version, PolicyState.Approved, shipped, null, ShippedPolicies.Author, null, ShippedPolicies.Approver, null, 0);

    public static VersionView Of(ClinicPolicy policy) => new(
        policy.Name,
        policy.Number,
        policy.State,
        policy.Content,
        policy.WrittenBy,
        policy.WrittenByName,
        policy.WrittenAt,
        policy.ApprovedByName ?? "",
        policy.ApprovedAt,
        policy.Version);
}
