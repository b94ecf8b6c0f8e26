using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Web.Account.Invite;
using Physio.Web.Account.Password;
using Physio.Web.Account.Setup;
using Physio.Web.Account.SignIn;

namespace Physio.Web.Account;

/// <summary>Accounts of staff: signing in and out, invitations, the first admin. Static pages, no circuit.</summary>
public static class AccountFeature
{
    /// <summary>Asked by pages in use, so that the cookie does not expire under somebody who is working.</summary>
    public const string AlivePath = "/account/alive";

    /// <summary>Limits tries per address, on top of the lock of the account.</summary>
    public const string TriesPolicy = "account-tries";

    public const int TriesPerMinute = 60;
    private const int LockAfterFailures = 5;
    private static readonly TimeSpan LockFor = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddStaffAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(StaffSessions.Configure);
        services.AddIdentityCore<StaffUser>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Lockout.MaxFailedAccessAttempts = LockAfterFailures;
                options.Lockout.DefaultLockoutTimeSpan = LockFor;
                options.Password.RequiredLength = StaffPasswords.MinLength;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PhysioDbContext>()
            .AddSignInManager<StaffSignIn>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddPasswordValidator<StaffPasswords>()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = StaffPasswords.HashRounds);
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = StaffSessions.CheckEvery;
            options.OnRefreshingPrincipal = StaffSessions.KeepStart;
        });

        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, StaffRevalidation>();
        services.AddScoped<CircuitActivity>();
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitActivity>());
        services.AddSingleton<NobodysPassword>();
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<SetupCode>();
        services.AddScoped<StaffDiary>().AddScoped<AcceptInvite>().AddScoped<FoundClinic>().AddScoped<ChangePassword>();
        services.AddRateLimiter(options => options.AddPolicy(TriesPolicy, PerAddress));
        return services;
    }

    public static void MapStaffAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapSignIn();
        routes.MapInvite();
        routes.MapSetup();
        routes.MapPassword();
        routes.MapGet(AlivePath, () => Results.NoContent());
    }

    private static RateLimitPartition<string> PerAddress(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                Network(http.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");

    /// <summary>One household of IPv6 has a whole /64 of addresses.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return address?.MapToIPv4().ToString() ?? "unknown";
        }

        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }
}
