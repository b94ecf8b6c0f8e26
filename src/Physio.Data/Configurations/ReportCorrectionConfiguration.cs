using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;

namespace Physio.Data.Configurations;

internal sealed class ReportCorrectionConfiguration : IEntityTypeConfiguration<ReportCorrection>
{
    public void Configure(EntityTypeBuilder<ReportCorrection> builder)
    {
        builder.Property(correction => correction.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<ReportCorrection, Patient>(correction => new { correction.ClinicId, correction.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Refers<ReportCorrection, TodayCheck>(correction => new { correction.ClinicId, correction.CheckId }, check => new { check.ClinicId, check.Id });
        builder.Property(correction => correction.Before).IsSnapshot();
        builder.HasIndex(correction => new { correction.ClinicId, correction.CheckId, correction.At });
    }
}
