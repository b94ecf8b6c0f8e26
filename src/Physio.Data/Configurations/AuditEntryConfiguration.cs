using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(entry => entry.ActorName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.MaxActionLength);
        builder.Property(entry => entry.Detail).HasMaxLength(AuditEntry.MaxDetailLength);

        // The trail outlives the record it speaks of, so the patient is named without a foreign key.
        builder.HasIndex(entry => new { entry.ClinicId, entry.At });
        builder.HasIndex(entry => new { entry.ClinicId, entry.Patient, entry.At });
    }
}
