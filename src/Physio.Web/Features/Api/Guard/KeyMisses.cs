using System.Net;
using Physio.PatientPages.Links;

namespace Physio.Web.Features.Api.Guard;

/// <summary>Counts wrong keys per address and minute, apart from wrong share links: a mistyped script must not close a patient's link. Source: security goal S07.</summary>
internal sealed class KeyMisses(TimeProvider time)
{
    private readonly MissLimiter limiter = new(time);

    public TimeSpan? WaitFor(IPAddress? address) => limiter.WaitFor(address);

    public void Miss(IPAddress? address) => limiter.Miss(address);
}
