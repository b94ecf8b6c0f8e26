using System.Net;
using System.Net.Sockets;

namespace Physio.PatientPages.Links;

/// <summary>
/// Counts addresses that lead nowhere, per visitor and minute; IPv6 visitors by their /64, which one of them owns whole.
/// Only misses count, so whoever holds a link never notices. When the memory for visitors is full, all wait for the next minute. Source: security goal S07.
/// </summary>
public sealed class MissLimiter(TimeProvider time)
{
    public const int MissesPerMinute = 30;
    private const int MaxVisitors = 50_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _misses = [];
    private DateTimeOffset _windowEnds;

    /// <summary>How long this visitor has to wait; null when the door is open.</summary>
    public TimeSpan? WaitFor(IPAddress? address)
    {
        lock (_gate)
        {
            var now = Turn();
            var blocked = _misses.GetValueOrDefault(Key(address)) >= MissesPerMinute || _misses.Count >= MaxVisitors;
            return blocked ? _windowEnds - now : null;
        }
    }

    public void Miss(IPAddress? address)
    {
        lock (_gate)
        {
            Turn();
            var key = Key(address);
            _misses[key] = _misses.GetValueOrDefault(key) + 1;
        }
    }

    private DateTimeOffset Turn()
    {
        var now = time.GetUtcNow();
        if (now >= _windowEnds || _windowEnds - now > Window)
        {
            _misses.Clear();
            _windowEnds = now + Window;
        }

        return now;
    }

    private static string Key(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes(), 0, 8) : plain.ToString();
    }
}
