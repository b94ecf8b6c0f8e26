using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Clinics;

namespace Physio.Data.Configurations;

internal sealed class ClinicConfiguration : IEntityTypeConfiguration<Clinic>
{
    public void Configure(EntityTypeBuilder<Clinic> builder)
    {
        builder.Property(clinic => clinic.Id).ValueGeneratedNever();
        builder.Property(clinic => clinic.Name).HasMaxLength(Clinic.MaxNameLength);
        builder.Property(clinic => clinic.Phone).HasMaxLength(Clinic.MaxPhoneLength);
        builder.Property(clinic => clinic.EmergencyNumber).HasMaxLength(Clinic.MaxPhoneLength);
        builder.Property(clinic => clinic.PolicyName).HasMaxLength(Clinic.MaxPolicyNameLength);
        builder.Counted();
    }
}
