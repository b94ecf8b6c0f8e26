using System.Net;

namespace Physio.Web.Shell.Start;

/// <summary>What an operator may set under <c>Physio</c>. Read once at the start.</summary>
public sealed class PhysioSettings
{
    /// <summary>Demo data and accounts: unset means only in Development.</summary>
    public bool? Demo { get; init; }

    /// <summary>
    /// The address people type, for example https://physio.clinic.example, when a proxy stands in front. Links, cookies and the
    /// check of the origin follow it, so no forwarded host or scheme has to be believed.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>More host names Physio answers to, separated by a semicolon. Localhost, plain machine names and IP addresses always work.</summary>
    public string AllowedHosts { get; init; } = "";

    /// <summary>Addresses of proxies whose X-Forwarded-For is believed, separated by a semicolon.</summary>
    public string TrustedProxies { get; init; } = "";

    public static PhysioSettings Read(IConfiguration configuration)
    {
        try
        {
            var settings = configuration.GetSection("Physio").Get<PhysioSettings>() ?? new PhysioSettings();
            return Array.Find(List(settings.TrustedProxies), proxy => !IPAddress.TryParse(proxy, out _)) is { } odd
                ? throw new StartRefusedException($"Physio__TrustedProxies holds \"{odd}\"; it can hold IP addresses only.")
                : settings;
        }
        catch (InvalidOperationException exception)
        {
            throw new StartRefusedException($"The settings cannot be read: {exception.Message}", exception);
        }
    }

    public bool ShowsDemo(IHostEnvironment environment) => Demo ?? environment.IsDevelopment();

    internal static string[] List(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
