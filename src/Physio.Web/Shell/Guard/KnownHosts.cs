using System.Net;
using Physio.Web.Shell.Start;

namespace Physio.Web.Shell.Guard;

/// <summary>
/// Physio answers under localhost, plain machine names and IP addresses, and under the names an operator configured. A foreign host name
/// gets 400: it could otherwise end up in a link that a clinic hands out.
/// </summary>
public sealed class KnownHosts(PhysioSettings settings)
{
    private readonly HashSet<string> configured = new(
        PhysioSettings.List(settings.AllowedHosts).Concat(settings.PublicAddress is { } address ? [address.Host] : []),
        StringComparer.OrdinalIgnoreCase);

    public bool Knows(string host) =>
        host.Length > 0 && (configured.Contains(host) || !host.Contains('.') && !host.Contains(':') || IPAddress.TryParse(host.Trim('[', ']'), out _));
}
