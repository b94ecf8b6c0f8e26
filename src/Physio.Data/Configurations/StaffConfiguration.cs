using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Data.Configurations;

internal sealed class StaffUserConfiguration : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.HasOne<Clinic>().WithMany().HasForeignKey(user => user.ClinicId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(user => user.DisplayName).HasMaxLength(StaffUser.MaxDisplayNameLength);

        // Identity asks for one account an address; only the index makes it true when two are created at once.
        builder.HasIndex(user => user.NormalizedEmail).IsUnique();
    }
}

internal sealed class StaffInviteConfiguration : IEntityTypeConfiguration<StaffInvite>
{
    public void Configure(EntityTypeBuilder<StaffInvite> builder)
    {
        builder.Property(invite => invite.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(invite => invite.Email).HasMaxLength(StaffInvite.MaxEmailLength);
        builder.Property(invite => invite.DisplayName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(invite => invite.Roles).HasMaxLength(StaffInvite.MaxRolesLength);
        builder.Property(invite => invite.CreatedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(invite => invite.SecretHash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.HasIndex(invite => invite.SecretHash).IsUnique();
    }
}
