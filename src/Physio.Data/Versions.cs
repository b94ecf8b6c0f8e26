using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;

namespace Physio.Data;

/// <summary>Saving on top of the version a person was looking at.</summary>
public static class Versions
{
    /// <summary>
    /// The change is based on <paramref name="seen"/>: if somebody has saved since, saving throws <see cref="DbUpdateConcurrencyException"/>.
    /// </summary>
    public static void ExpectVersion<T>(this PhysioDbContext db, T record, long seen)
        where T : class, IVersioned =>
        db.Entry(record).Property(nameof(IVersioned.Version)).OriginalValue = seen;
}
