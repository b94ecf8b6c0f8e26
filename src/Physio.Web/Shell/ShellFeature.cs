using System.Net;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using MudBlazor;
using MudBlazor.Services;
using Physio.Web.Shell.Guard;
using Physio.Web.Shell.Start;

namespace Physio.Web.Shell;

/// <summary>The frame of the product: pages, guards, what every feature may ask for.</summary>
public static class ShellFeature
{
    private const int KeptCircuits = 50;
    private static readonly TimeSpan KeepCircuitFor = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan ScriptAnswersWithin = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddShell(this IServiceCollection services, PhysioSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<DemoMode>();
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitMaxRetained = KeptCircuits;
            options.DisconnectedCircuitRetentionPeriod = KeepCircuitFor;
            options.JSInteropDefaultCallTimeout = ScriptAnswersWithin;
        });
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            options.SnackbarConfiguration.PreventDuplicates = true;
        });
        services.AddPhysioPolicies();
        services.AddPatientCompression();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "physio-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddValidatorsFromAssemblyContaining<Program>(includeInternalTypes: true);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in PhysioSettings.List(settings.TrustedProxies))
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = async (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                await Answers.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests);
            };
        });
        return services.AddScoped<CurrentUser>().AddScoped<ClinicContexts>().AddScoped<DatabaseGuard>().AddScoped<LoadClinicName>();
    }

    /// <summary>Everything between the socket and the pages, in the order it has to happen.</summary>
    public static void UseShell(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<PhysioSettings>();
        app.UseSecurityHeaders();
        if (settings.TrustedProxies.Length > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UsePhysioRequestLog();
        app.UseReadableErrors();
        app.UseKnownHosts(settings);
        app.UseBodyLimit();
        app.UseCircuitOrigin();
        app.UseRouting();
        app.UseNothingElse();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseSignedInStaff();
        app.UsePatientAddresses();
        app.UsePatientCompression();
        app.UseAntiforgery();
        app.UseReadableAntiforgery();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapHealth();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ConfigureWebSocketAcceptContext = (_, accept) =>
        {
            // Lengths of compressed messages could tell what they hold.
            accept.DangerousEnableCompression = false;
            return Task.CompletedTask;
        });
    }

    /// <summary>Lets <see cref="CurrentUser"/> answer in plain endpoints as it does in components.</summary>
    private static void UseSignedInStaff(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.User.Identity?.IsAuthenticated == true
            && http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
            && http.RequestServices.GetRequiredService<AuthenticationStateProvider>() is IHostEnvironmentAuthenticationStateProvider provider)
        {
            provider.SetAuthenticationState(Task.FromResult(new AuthenticationState(http.User)));
        }

        return next(http);
    });
}
