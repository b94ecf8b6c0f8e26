using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Physio.Domain.Sharing;

/// <summary>
/// Opens the calendar of a link and nothing else. A calendar service keeps its address for months, so it must not hold the link's
/// secret: the key is computed one way from the hash of the secret, needs no place in the database and ends with the link.
/// </summary>
public sealed record CalendarKey
{
    private const int LinkCharacters = 32;
    private readonly string _proof;

    private CalendarKey(ShareLinkId link, string proof)
    {
        Link = link;
        _proof = proof;
    }

    public ShareLinkId Link { get; }

    /// <summary>As it stands in the calendar's address.</summary>
    public string Text => $"{Link.Value:N}{_proof}";

    public static CalendarKey Of(ShareLink link) =>
        new(link.Id, Base64Url.EncodeToString(HMACSHA256.HashData(link.SecretHash, "calendar"u8)));

    /// <summary>Reads a key from an address; null when it cannot be one.</summary>
    public static CalendarKey? Read(string text) =>
        text.Length == LinkCharacters + LinkSecret.Characters && Guid.TryParseExact(text[..LinkCharacters], "N", out var link)
            ? new(new ShareLinkId(link), text[LinkCharacters..])
            : null;

    /// <summary>Whether this is the key of the link; takes the same time for every wrong one.</summary>
    public bool Opens(ShareLink link) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes(Of(link).Text));

    /// <summary>Never the key itself: it must not reach a log by accident.</summary>
    public override string ToString() => "(calendar key)";
}
