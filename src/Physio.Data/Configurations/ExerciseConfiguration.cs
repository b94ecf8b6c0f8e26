using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Exercises;

namespace Physio.Data.Configurations;

internal sealed class ExerciseConfiguration : IEntityTypeConfiguration<Exercise>
{
    public void Configure(EntityTypeBuilder<Exercise> builder)
    {
        builder.Property(exercise => exercise.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(exercise => exercise.Slug).HasMaxLength(Exercise.MaxSlugLength);
        builder.Property(exercise => exercise.RetiredReason).HasMaxLength(Exercise.MaxRetiredReasonLength);
        builder.Property(exercise => exercise.ReplacedBy).HasMaxLength(Exercise.MaxSlugLength);
        builder.Ignore(exercise => exercise.Published).Ignore(exercise => exercise.CurrentDraft).Ignore(exercise => exercise.NextToPublish);
        builder.HasMany(exercise => exercise.Revisions).WithOne()
            .HasForeignKey(revision => new { revision.ClinicId, revision.ExerciseId })
            .HasPrincipalKey(exercise => new { exercise.ClinicId, exercise.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(exercise => exercise.Revisions).HasField("_revisions").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Counted();
        builder.HasIndex(exercise => new { exercise.ClinicId, exercise.Slug }).IsUnique();
    }
}
