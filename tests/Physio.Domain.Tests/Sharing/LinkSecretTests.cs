using Physio.Domain.Plans;
using Physio.Domain.Sharing;

namespace Physio.Domain.Tests.Sharing;

public sealed class LinkSecretTests
{
    [Fact]
    public void S01_a_secret_is_43_characters_of_base64url()
    {
        var secret = LinkSecret.New();

        Assert.Equal(43, secret.Text.Length);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", secret.Text);
        Assert.True(LinkSecret.TryRead(secret.Text, out var read));
        Assert.Equal(secret, read);
    }

    [Fact]
    public void S01_a_hundred_thousand_secrets_hold_no_duplicate() =>
        Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(_ => LinkSecret.New().Text).ToHashSet().Count);

    [Fact]
    public void S02_a_secret_never_prints_itself()
    {
        var secret = LinkSecret.New();

        Assert.DoesNotContain(secret.Text, $"{secret}", StringComparison.Ordinal);
        Assert.Equal(32, secret.Hash().Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("too-short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_cannot_be_a_secret_is_not_read(string? text) => Assert.False(LinkSecret.TryRead(text, out _));

    [Fact]
    public void S03_a_link_lives_until_it_expires_or_is_revoked()
    {
        var now = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        var link = ShareLink.Create(default, PlanId.New(), LinkSecret.New(), ShareLink.DefaultDays, "Anna Keller", now);

        Assert.True(link.IsLive(now.AddDays(90).AddSeconds(-1)));
        Assert.False(link.IsLive(now.AddDays(90)));
        link.ExpireAfter(400, now);
        Assert.Equal(now.AddDays(180), link.ExpiresAt);
        link.Revoke(now);
        Assert.False(link.IsLive(now));
    }
}
