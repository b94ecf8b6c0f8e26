using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Configurations;

internal sealed class AlertConfiguration : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> builder)
    {
        builder.Property(alert => alert.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<Alert, Patient>(alert => new { alert.ClinicId, alert.PatientId }, patient => new { patient.ClinicId, patient.Id });
        builder.Refers<Alert, Plan>(alert => new { alert.ClinicId, alert.PlanId }, plan => new { plan.ClinicId, plan.Id });
        builder.Property(alert => alert.Cause).HasMaxLength(Alert.MaxCauseLength);
        builder.Property(alert => alert.Detail).HasMaxLength(Alert.MaxDetailLength);
        builder.Property(alert => alert.ResolvedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.HasIndex(alert => new { alert.PlanId, alert.Kind, alert.Cause }).IsUnique();
        builder.HasIndex(alert => new { alert.ClinicId, alert.ResolvedAt, alert.RaisedAt });
    }
}
