using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Physio.Data.Staff;
using Physio.Domain.Access;

namespace Physio.Data.Configurations;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.OwnedByClinic();
        builder.Property(key => key.Name).HasMaxLength(ApiKey.MaxNameLength);
        builder.Property(key => key.SecretHash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.Property(key => key.CreatedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Property(key => key.RevokedByName).HasMaxLength(StaffUser.MaxDisplayNameLength);
        builder.Counted();
        builder.HasIndex(key => key.SecretHash).IsUnique();
    }
}
