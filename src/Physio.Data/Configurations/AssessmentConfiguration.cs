using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Domain.Patients;

namespace Physio.Data.Configurations;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.Property(assessment => assessment.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<Assessment, Patient>(assessment => new { assessment.ClinicId, assessment.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Property(assessment => assessment.AssessedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(assessment => assessment.Facts).IsSnapshot();
        builder.Property(assessment => assessment.Report).IsSnapshot();
        builder.HasIndex(assessment => assessment.OperationId).IsUnique();
        builder.HasIndex(assessment => new { assessment.ClinicId, assessment.PatientId, assessment.AssessedAt });
    }
}
