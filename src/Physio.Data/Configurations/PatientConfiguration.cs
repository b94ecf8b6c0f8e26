using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Patients;

namespace Physio.Data.Configurations;

internal sealed class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder)
    {
        builder.Property(patient => patient.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(patient => patient.Name).HasMaxLength(Patient.MaxNameLength);
        builder.Property(patient => patient.SearchName).HasMaxLength(Patient.MaxNameLength);
        builder.Property(patient => patient.Language).HasMaxLength(Patient.MaxLanguageLength);
        builder.Property(patient => patient.Phone).HasMaxLength(Patient.MaxContactLength);
        builder.Property(patient => patient.Email).HasMaxLength(Patient.MaxContactLength);
        builder.Property(patient => patient.Equipment).IsSnapshot();
        builder.Counted();
        builder.HasIndex(patient => new { patient.ClinicId, patient.SearchName });
    }
}
