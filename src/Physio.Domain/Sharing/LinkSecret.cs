using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Physio.Domain.Sharing;

/// <summary>
/// The secret of a share link: 256 random bits as 43 characters of base64url. Shown once; only its SHA-256 is stored.
/// </summary>
public readonly record struct LinkSecret
{
    public const int Bytes = 32;
    public const int Characters = 43;

    private LinkSecret(string text) => Text = text;

    public string Text { get; }

    /// <summary>The only factory: secrets are never derived from anything.</summary>
    public static LinkSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Reads a secret from an address; false when it cannot be one.</summary>
    public static bool TryRead(string? text, out LinkSecret secret)
    {
        secret = default;
        if (text is null || text.Length != Characters || !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return false;
        }

        secret = new LinkSecret(text);
        return true;
    }

    /// <summary>SHA-256 of the secret, 32 bytes: what the database holds.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.ASCII.GetBytes(Text));

    /// <summary>Never the secret itself: it must not reach a log by accident.</summary>
    public override string ToString() => "(link secret)";
}
