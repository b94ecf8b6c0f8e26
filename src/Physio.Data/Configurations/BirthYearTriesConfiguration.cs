using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Domain.Sharing;

namespace Physio.Data.Configurations;

internal sealed class BirthYearTriesConfiguration : IEntityTypeConfiguration<BirthYearTries>
{
    public void Configure(EntityTypeBuilder<BirthYearTries> builder)
    {
        builder.HasKey(tries => new { tries.LinkId, tries.Visitor });
        builder.OwnedByClinic();
        builder.Refers<BirthYearTries, ShareLink>(tries => new { tries.ClinicId, tries.LinkId }, link => new { link.ClinicId, link.Id });
        builder.Property(tries => tries.Visitor).HasMaxLength(BirthYearTries.VisitorLength);
        builder.Counted();
    }
}
