using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;

namespace Physio.Data.Configurations;

internal sealed class ClinicPolicyConfiguration : IEntityTypeConfiguration<ClinicPolicy>
{
    public void Configure(EntityTypeBuilder<ClinicPolicy> builder)
    {
        builder.Property(policy => policy.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(policy => policy.Name).HasMaxLength(Clinic.MaxPolicyNameLength);
        builder.Property(policy => policy.Content).IsSnapshot();
        builder.Property(policy => policy.WrittenByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(policy => policy.ApprovedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Counted();
        builder.HasIndex(policy => new { policy.ClinicId, policy.Name, policy.Number }).IsUnique();
    }
}
