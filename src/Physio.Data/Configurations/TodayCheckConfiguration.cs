using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.Data.Configurations;

internal sealed class TodayCheckConfiguration : IEntityTypeConfiguration<TodayCheck>
{
    public void Configure(EntityTypeBuilder<TodayCheck> builder)
    {
        builder.Property(check => check.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<TodayCheck, Patient>(check => new { check.ClinicId, check.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Refers<TodayCheck, Plan>(check => new { check.ClinicId, check.PlanId }, plan => new { plan.ClinicId, plan.Id });
        builder.Refers<TodayCheck, ShareLink>(check => new { check.ClinicId, check.LinkId }, link => new { link.ClinicId, link.Id });
        builder.Property(check => check.Signs).IsSnapshot();
        builder.Property(check => check.Readings).IsSnapshot().HasDefaultValue(OwnReadings.None);
        builder.HasIndex(check => new { check.ClinicId, check.PatientId, check.At });
    }
}
