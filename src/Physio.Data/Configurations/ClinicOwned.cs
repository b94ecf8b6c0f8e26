using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Clinics;

namespace Physio.Data.Configurations;

/// <summary>What all records of a clinic have in common.</summary>
internal static class ClinicOwned
{
    /// <summary>A record of a clinic stays while it is referred to: nothing is deleted along.</summary>
    public static void OwnedByClinic<T>(this EntityTypeBuilder<T> row)
        where T : class, IBelongToClinic =>
        row.HasOne<Clinic>().WithMany().HasForeignKey(record => record.ClinicId).OnDelete(DeleteBehavior.Restrict);

    /// <summary>Refers to a record of the same clinic: the database itself refuses a row that points into another one.</summary>
    public static void Refers<T, TTarget>(
        this EntityTypeBuilder<T> row, Expression<Func<T, object?>> clinicAndTarget, Expression<Func<TTarget, object?>> clinicAndId)
        where T : class, IBelongToClinic
        where TTarget : class, IBelongToClinic =>
        row.HasOne<TTarget>().WithMany().HasForeignKey(clinicAndTarget).HasPrincipalKey(clinicAndId!).OnDelete(DeleteBehavior.Restrict);

    public static void Counted<T>(this EntityTypeBuilder<T> row)
        where T : class, IVersioned =>
        row.Property(record => record.Version).IsConcurrencyToken();
}
