using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Physio.Web.Account;

/// <summary>When something last came in from the browser of this circuit.</summary>
public sealed class CircuitActivity(TimeProvider clock) : CircuitHandler
{
    private long last = clock.GetTimestamp();

    public bool IsIdle => clock.GetElapsedTime(Interlocked.Read(ref last)) > StaffSessions.Idle;

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        Interlocked.Exchange(ref last, clock.GetTimestamp());
        return next(context);
    };
}
