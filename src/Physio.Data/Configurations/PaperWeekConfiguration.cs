using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Configurations;

internal sealed class PaperWeekConfiguration : IEntityTypeConfiguration<PaperWeek>
{
    public void Configure(EntityTypeBuilder<PaperWeek> builder)
    {
        builder.HasKey(week => new { week.PlanId, week.Monday });
        builder.OwnedByClinic();
        builder.Refers<PaperWeek, Patient>(week => new { week.ClinicId, week.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Counted();
        builder.Refers<PaperWeek, Plan>(week => new { week.ClinicId, week.PlanId }, plan => new { plan.ClinicId, plan.Id });
    }
}
