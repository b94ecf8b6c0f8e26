using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Plans;
using Physio.Domain.Sharing;

namespace Physio.Data.Configurations;

internal sealed class ShareLinkConfiguration : IEntityTypeConfiguration<ShareLink>
{
    public void Configure(EntityTypeBuilder<ShareLink> builder)
    {
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Refers<ShareLink, Plan>(link => new { link.ClinicId, link.PlanId }, plan => new { plan.ClinicId, plan.Id });
        builder.Property(link => link.SecretHash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.Property(link => link.CreatedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Counted();
        builder.HasIndex(link => link.SecretHash).IsUnique();
    }
}
