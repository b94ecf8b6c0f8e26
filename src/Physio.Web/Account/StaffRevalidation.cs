using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Physio.Data;
using Physio.Web.Shell;

namespace Physio.Web.Account;

/// <summary>
/// Asks every 30 seconds whether the person in a circuit may still be there: account not disabled, stamp unchanged,
/// session neither older than 12 hours nor idle for 30 minutes. A circuit whose answer is no turns anonymous and its page leaves for the sign-in.
/// </summary>
public sealed class StaffRevalidation(
    ILoggerFactory loggers, IDbContextFactory<PhysioDbContext> contexts, CircuitActivity activity, IOptions<IdentityOptions> options, TimeProvider clock)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => StaffSessions.CheckEvery;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var principal = authenticationState.User;
        if (SignedInStaff.From(principal) is not { } staff || StaffSessions.IsOver(principal, clock) || activity.IsIdle)
        {
            return false;
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var account = await db.Users.AsNoTracking().Where(user => user.Id == staff.StaffId.Value)
                .Select(user => new { user.SecurityStamp, user.DisabledAt }).SingleOrDefaultAsync(cancellationToken);
            return account is { DisabledAt: null }
                && account.SecurityStamp == principal.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
        }
        catch (Exception exception) when (DatabaseTrouble.IsOutage(exception))
        {
            // Nothing can be read or changed while the database is away; throwing the person out would only cost the typed text.
            return true;
        }
    }
}

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
