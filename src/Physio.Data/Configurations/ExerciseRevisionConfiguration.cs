using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Exercises;

namespace Physio.Data.Configurations;

internal sealed class ExerciseRevisionConfiguration : IEntityTypeConfiguration<ExerciseRevision>
{
    public void Configure(EntityTypeBuilder<ExerciseRevision> builder)
    {
        builder.HasKey(revision => new { revision.ExerciseId, revision.Number });
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(revision => revision.Content).IsSnapshot();
        builder.Property(revision => revision.EditedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
    }
}
