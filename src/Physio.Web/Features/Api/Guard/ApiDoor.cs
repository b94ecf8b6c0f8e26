using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Access;
using Physio.Domain.Clinics;

namespace Physio.Web.Features.Api.Guard;

/// <summary>Lets in who presents a live key. Unknown, revoked and impossible keys take the same way and look alike.</summary>
internal sealed class ApiDoor(IDbContextFactory<PhysioDbContext> contexts, BootstrapKey bootstrap, TimeProvider time)
{
    private const string BootstrapName = "bootstrap";

    /// <summary>Keys that were live once since the start: their owners are asked for even when strangers at the same address guess.</summary>
    private readonly ConcurrentDictionary<string, byte> met = new(StringComparer.Ordinal);

    public bool HasMet(byte[] hash) => met.ContainsKey(Convert.ToHexString(hash));

    /// <summary>Null when there is no such key any more, or never was.</summary>
    public async Task<ApiCaller?> EnterAsync(byte[] hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);

        // The only question asked across clinics: whose key this is.
        var key = await db.ApiKeys.AsNoTracking().IgnoreQueryFilters([PhysioDbContext.ClinicFilter])
            .SingleOrDefaultAsync(row => row.SecretHash == hash, cancellationToken);
        var caller = bootstrap.Is(hash) ? new ApiCaller(BootstrapName, await FirstClinicAsync(db, cancellationToken))
            : key is { IsLive: true } ? new ApiCaller(key.Id.ToString(), key.ClinicId)
            : null;
        if (caller is not null)
        {
            met.TryAdd(Convert.ToHexString(hash), 0);
        }

        if (key is { IsLive: true })
        {
            await MarkUsedAsync(db, key, cancellationToken);
        }

        return caller;
    }

    private static async Task<ClinicId?> FirstClinicAsync(PhysioDbContext db, CancellationToken cancellationToken) =>
        await db.Clinics.OrderBy(clinic => clinic.CreatedAt).ThenBy(clinic => clinic.Id).Select(clinic => (ClinicId?)clinic.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Once a day and key, so that a busy program does not write at every call.</summary>
    private async Task MarkUsedAsync(PhysioDbContext db, ApiKey key, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (key.LastUsedOn != today)
        {
            db.Clinic = key.ClinicId;
            await db.ApiKeys.Where(row => row.ClinicId == key.ClinicId && row.Id == key.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedOn, today), cancellationToken);
        }
    }
}
