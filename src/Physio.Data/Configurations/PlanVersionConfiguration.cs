using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Domain.Plans;

namespace Physio.Data.Configurations;

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> builder)
    {
        builder.HasKey(version => new { version.PlanId, version.Number });
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<PlanVersion, Assessment>(version => new { version.ClinicId, version.AssessmentId }, assessment => new { assessment.ClinicId, assessment.Id });
        builder.Property(version => version.Content).IsSnapshot();
        builder.Property(version => version.IssuedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.HasIndex(version => version.OperationId).IsUnique();
    }
}
