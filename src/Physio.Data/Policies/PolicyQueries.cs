using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Data.Policies;

/// <summary>
/// Which limits a name means: the one place in which pages, the interface and the patient's link look a policy up.
/// A name means the shipped policy of that name, or else the newest approved version of the clinic's own.
/// </summary>
public static class PolicyQueries
{
    /// <summary>The policy in force. A name nobody knows must not loosen anything: then the strictest shipped policy decides.</summary>
    public static async Task<ThresholdPolicy> PolicyAsync(this PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken = default)
    {
        var name = await db.Clinics.AsNoTracking().Where(row => row.Id == clinic).Select(row => row.PolicyName).SingleAsync(cancellationToken);
        return await db.PolicyAsync(clinic, name, cancellationToken) ?? ThresholdPolicy.Strictest;
    }

    /// <summary>The policy in force at a clinic that was read already.</summary>
    public static async Task<ThresholdPolicy> PolicyAsync(this PhysioDbContext db, Clinic clinic, CancellationToken cancellationToken = default) =>
        await db.PolicyAsync(clinic.Id, clinic.PolicyName, cancellationToken) ?? ThresholdPolicy.Strictest;

    /// <summary>The policy of a name; null when the clinic has none of that name that was approved.</summary>
    public static async Task<ThresholdPolicy?> PolicyAsync(this PhysioDbContext db, ClinicId clinic, string name, CancellationToken cancellationToken = default)
    {
        if (ShippedPolicies.Find(name) is { } shipped)
        {
            return shipped.Limits;
        }

        var content = await db.ClinicPolicies.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.Name == name && row.State == PolicyState.Approved)
            .OrderByDescending(row => row.Number)
            .Select(row => row.Content)
            .FirstOrDefaultAsync(cancellationToken);
        return content?.Limits;
    }

    /// <summary>What a clinic may choose from: the shipped policies, then its own with their newest approved version, by name.</summary>
    public static async Task<IReadOnlyList<PolicyContent>> PoliciesAsync(this PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken = default)
    {
        var approved = await db.ClinicPolicies.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.State == PolicyState.Approved)
            .OrderBy(row => row.Name).ThenByDescending(row => row.Number)
            .ToListAsync(cancellationToken);
        return [.. ShippedPolicies.All, .. approved.DistinctBy(row => row.Name).Select(row => row.Content)];
    }
}
