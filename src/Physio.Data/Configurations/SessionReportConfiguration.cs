using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Configurations;

internal sealed class SessionReportConfiguration : IEntityTypeConfiguration<SessionReport>
{
    public void Configure(EntityTypeBuilder<SessionReport> builder)
    {
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<SessionReport, Patient>(report => new { report.ClinicId, report.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Refers<SessionReport, Plan>(report => new { report.ClinicId, report.PlanId }, plan => new { plan.ClinicId, plan.Id });
        builder.Refers<SessionReport, TodayCheck>(report => new { report.ClinicId, report.CheckId }, check => new { check.ClinicId, check.Id });
        builder.Property(report => report.Note).HasMaxLength(SessionReport.MaxNoteLength);
        builder.Property(report => report.Exercises).IsSnapshot().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        builder.Ignore(report => report.Told);
        builder.Counted();
        builder.HasIndex(report => new { report.ClinicId, report.CheckId }).IsUnique();
        builder.HasIndex(report => new { report.ClinicId, report.PatientId, report.At });
    }
}
