using System.Security.Cryptography;
using System.Text;
using Physio.Domain.Clinics;

namespace Physio.Domain.Sharing;

/// <summary>How often one visitor has told a link a year of birth. Kept in the database, so that neither a restart nor a second instance forgets.</summary>
public sealed class BirthYearTries : IBelongToClinic, IVersioned
{
    /// <summary>Tries of one visitor at one link. Source: security goal S04.</summary>
    public const int MaxPerVisitor = 5;

    public const int VisitorLength = 64;

    private BirthYearTries()
    {
    }

    public ClinicId ClinicId { get; private set; }
    public ShareLinkId LinkId { get; private set; }

    /// <summary>SHA-256 of link and network address in hexadecimal: the address itself is not kept.</summary>
    public string Visitor { get; private set; } = "";

    public int Count { get; private set; }
    public long Version { get; private set; }

    public int Left => MaxPerVisitor - Count;

    public static BirthYearTries Start(ShareLink link, string visitor) => new() { ClinicId = link.ClinicId, LinkId = link.Id, Visitor = visitor };

    public static string VisitorAt(ShareLinkId link, string address) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{link.Value:N}|{address}")));

    public void Add() => Count++;

    /// <summary>The right year: what was tried before no longer counts.</summary>
    public void Forget() => Count = 0;
}
