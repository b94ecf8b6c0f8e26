using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
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
public sealed class StaffRevalidation : RevalidatingServerAuthenticationStateProvider
{
    private readonly IDbContextFactory<PhysioDbContext> contexts;
    private readonly CircuitActivity activity;
    private readonly EndedSessions sessions;
    private readonly IdentityOptions options;
    private readonly TimeProvider clock;
    private Guid? staffHere;

    public StaffRevalidation(
        ILoggerFactory loggers,
        IDbContextFactory<PhysioDbContext> contexts,
        CircuitActivity activity,
        EndedSessions sessions,
        IOptions<IdentityOptions> options,
        TimeProvider clock)
        : base(loggers)
    {
        this.contexts = contexts;
        this.activity = activity;
        this.sessions = sessions;
        this.options = options.Value;
        this.clock = clock;
        AuthenticationStateChanged += Remember;
        sessions.Ended += Leave;
    }

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
            return account is { DisabledAt: null } && account.SecurityStamp == principal.FindFirstValue(options.ClaimsIdentity.SecurityStampClaimType);
        }
        catch (Exception exception) when (DatabaseTrouble.IsOutage(exception))
        {
            // Nothing can be read or changed while the database is away; throwing the person out would only cost the typed text.
            return true;
        }
    }

    protected override void Dispose(bool disposing)
    {
        AuthenticationStateChanged -= Remember;
        sessions.Ended -= Leave;
        base.Dispose(disposing);
    }

    private async void Remember(Task<AuthenticationState> state) => staffHere = SignedInStaff.From((await state).User)?.StaffId.Value;

    private void Leave(Guid staff)
    {
        if (staff == staffHere)
        {
            SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
        }
    }
}
