using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Configurations;

internal sealed class PaperDayConfiguration : IEntityTypeConfiguration<PaperDay>
{
    public void Configure(EntityTypeBuilder<PaperDay> builder)
    {
        builder.HasKey(day => new { day.PlanId, day.Day });
        builder.OwnedByClinic();
        builder.Refers<PaperDay, Patient>(day => new { day.ClinicId, day.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Refers<PaperDay, Plan>(day => new { day.ClinicId, day.PlanId }, plan => new { plan.ClinicId, plan.Id });
    }
}
