using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Account;

/// <summary>How long a session lives: 30 minutes without a request, 12 hours at most, and never longer than 30 seconds after an account changed.</summary>
public static class StaffSessions
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);
    public static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(30);

    public static bool IsOver(ClaimsPrincipal principal, TimeProvider clock) =>
        SignedInStaff.SignedInAt(principal) is not { } since || clock.GetUtcNow() - since > Absolute;

    internal static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "physio-staff";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/login";
        options.LogoutPath = "/account/logout";
        options.AccessDeniedPath = "/account/denied";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => AnswerOrRedirect(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerOrRedirect(context, StatusCodes.Status403Forbidden);
    }

    internal static Task KeepStart(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(SignedInStaff.SignedInAtClaim) is { } start)
        {
            context.NewPrincipal?.Identities.First().AddClaim(start.Clone());
        }

        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (World.NeedsNobody(context.HttpContext.Request.Path))
        {
            // A therapist who opens a patient's link is a visitor like any other, and nobody's account is looked up for a style sheet.
            context.RejectPrincipal();
            return;
        }

        if (context.Principal is { } principal && IsOver(principal, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>()))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>Programs get a status, people get a page.</summary>
    private static Task AnswerOrRedirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/_blazor") || path.StartsWithSegments("/api") || path.StartsWithSegments(AccountFeature.AlivePath))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
