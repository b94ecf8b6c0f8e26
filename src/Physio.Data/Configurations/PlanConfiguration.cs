using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Data.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<Plan, Patient>(plan => new { plan.ClinicId, plan.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Property(plan => plan.PauseReason).HasMaxLength(Plan.MaxPauseReasonLength);
        builder.Ignore(plan => plan.Current);
        builder.HasMany(plan => plan.Versions).WithOne()
            .HasForeignKey(version => new { version.ClinicId, version.PlanId })
            .HasPrincipalKey(plan => new { plan.ClinicId, plan.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(plan => plan.Versions).HasField("_versions").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Counted();
        builder.HasIndex(plan => new { plan.ClinicId, plan.PatientId }).IsUnique();
    }
}
