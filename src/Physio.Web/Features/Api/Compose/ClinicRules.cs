using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Api.Compose;

/// <summary>
/// What a clinic composes by, read at each call. The catalog is kept between calls, but only for the version the clinic has at that moment.
/// While there is no clinic yet, the shipped catalog and policies stand in.
/// </summary>
internal sealed class ClinicRules(IDbContextFactory<PhysioDbContext> contexts)
{
    private readonly ConcurrentDictionary<ClinicId, (int Version, IReadOnlyList<CatalogExercise> Catalog)> kept = new();
    private readonly Lazy<ClinicRuleSet> shipped = new(() => new ClinicRuleSet(
        ThresholdPolicy.Default, ShippedPolicies.All, [.. ShippedCatalog.Load().Exercises.Select(entry => new CatalogExercise(entry.Slug, 1, entry.Content))]));

    public async Task<ClinicRuleSet> ReadAsync(ClinicId? caller, CancellationToken cancellationToken)
    {
        if (caller is not { } id)
        {
            return shipped.Value;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Clinic = id;
        var clinic = await db.Clinics.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        return new ClinicRuleSet(
            await db.PolicyAsync(clinic, cancellationToken), await db.PoliciesAsync(id, cancellationToken), await CatalogAsync(db, clinic, cancellationToken));
    }

    private async Task<IReadOnlyList<CatalogExercise>> CatalogAsync(PhysioDbContext db, Clinic clinic, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(clinic.Id, out var known) && known.Version == clinic.CatalogVersion)
        {
            return known.Catalog;
        }

        // The version was read before the catalog: what is kept is never older than the number it is kept under.
        var catalog = await db.PublishedAsync(cancellationToken);
        kept[clinic.Id] = (clinic.CatalogVersion, catalog);
        return catalog;
    }
}

/// <summary>One clinic's policies and catalog at one moment.</summary>
/// <param name="InForce">The policy the clinic screens by.</param>
/// <param name="Policies">Those a call may name.</param>
/// <param name="Catalog">The published exercises.</param>
internal sealed record ClinicRuleSet(ThresholdPolicy InForce, IReadOnlyList<PolicyContent> Policies, IReadOnlyList<CatalogExercise> Catalog)
{
    /// <summary>The policy that the input asks for; a name that the clinic does not have becomes a problem of the input.</summary>
    public ThresholdPolicy? PolicyFor(ComposeInput input)
    {
        if (input.PolicyName is not { } name)
        {
            return InForce;
        }

        var policy = Policies.FirstOrDefault(known => known.Limits.Name == name)?.Limits;
        if (policy is null)
        {
            input.Problems.Add(ComposeInput.PolicyPath, $"The clinic has no policy of this name. Accepted: {string.Join(", ", Policies.Select(known => known.Limits.Name))}.");
        }

        return policy;
    }
}
