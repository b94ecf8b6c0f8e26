using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;

namespace Physio.Data.Configurations;

internal sealed class FavouriteExerciseConfiguration : IEntityTypeConfiguration<FavouriteExercise>
{
    public void Configure(EntityTypeBuilder<FavouriteExercise> builder)
    {
        builder.HasKey(favourite => new { favourite.StaffId, favourite.Slug });
        builder.OwnedByClinic();
        builder.Property(favourite => favourite.Slug).HasMaxLength(Exercise.MaxSlugLength);
    }
}
