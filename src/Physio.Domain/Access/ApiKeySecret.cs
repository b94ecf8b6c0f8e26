using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Physio.Domain.Access;

/// <summary>
/// The secret of an API key: 256 random bits as 43 characters of base64url. Shown once; only its SHA-256 is stored.
/// </summary>
public readonly record struct ApiKeySecret
{
    private const int Bytes = 32;

    private ApiKeySecret(string text) => Text = text;

    public string Text { get; }

    /// <summary>The only factory: secrets are never derived from anything.</summary>
    public static ApiKeySecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>SHA-256 of whatever was presented as a secret, 32 bytes: a text that cannot be one takes the same way as one that is not known.</summary>
    public static byte[] HashOf(string presented) => SHA256.HashData(Encoding.UTF8.GetBytes(presented));

    /// <summary>SHA-256 of the secret: what the database holds.</summary>
    public byte[] Hash() => HashOf(Text);

    /// <summary>Never the secret itself: it must not reach a log by accident.</summary>
    public override string ToString() => "(key secret)";
}
