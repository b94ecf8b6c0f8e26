using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Physio.Domain.Clinics;

namespace Physio.Data;

/// <summary>
/// Counts the changes of every <see cref="IVersioned"/> record, its parts included, so that the later of two savers is refused on both engines.
/// A bulk update passes this by and has to raise the version itself.
/// </summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        CountChanges(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        CountChanges(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void CountChanges(DbContext? db)
    {
        foreach (var entry in db?.ChangeTracker.Entries<IVersioned>().ToList() ?? [])
        {
            var version = entry.Property<long>(nameof(IVersioned.Version));
            if (entry.State == EntityState.Added)
            {
                version.CurrentValue = 1;
            }
            else if (entry.State == EntityState.Modified || PartsChanged(entry))
            {
                // From the original: a save that is tried again counts once.
                version.CurrentValue = version.OriginalValue + 1;
            }
        }
    }

    private static bool PartsChanged(EntityEntry entry) =>
        entry.State == EntityState.Unchanged
        && entry.Collections
            .SelectMany(parts => parts.CurrentValue?.Cast<object>() ?? [])
            .Any(part => entry.Context.Entry(part).State is EntityState.Added or EntityState.Modified);
}
