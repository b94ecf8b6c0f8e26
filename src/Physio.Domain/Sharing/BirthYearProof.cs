using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Physio.Domain.Sharing;

/// <summary>
/// Shows that a browser has told the right year of birth to a link. Computed one way from the hash of the link's secret: it needs no place
/// in the database, fits one link only and ends with it. Source: security goal S04.
/// </summary>
public static class BirthYearProof
{
    public static string Of(ShareLink link) => Base64Url.EncodeToString(HMACSHA256.HashData(link.SecretHash, "birth-year"u8));

    /// <summary>Takes the same time for every wrong proof.</summary>
    public static bool Opens(ShareLink link, string? proof) =>
        proof is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(proof), Encoding.UTF8.GetBytes(Of(link)));
}
