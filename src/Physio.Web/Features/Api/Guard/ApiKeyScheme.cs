using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Physio.Domain.Access;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Features.Api.Guard;

/// <summary>Signs in by <c>Authorization: Bearer …</c> and nothing else: no cookie, no query string.</summary>
internal sealed class ApiKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiDoor door, KeyMisses misses)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "api-key";
    private const string Bearer = "Bearer";

    private TimeSpan? wait;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Presented() is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiKeySecret.HashOf(secret);
        var address = Context.Connection.RemoteIpAddress;
        wait = misses.WaitFor(address);
        if ((wait is null || door.HasMet(hash)) && await DatabaseTrouble.WithinPatienceAsync(() => door.EnterAsync(hash, Context.RequestAborted)) is { } caller)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(caller.ToPrincipal(), Name));
        }

        misses.Miss(address);
        return AuthenticateResult.Fail("No live key.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (wait is { } seconds)
        {
            Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(seconds.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Answers.WriteAsync(Context, StatusCodes.Status429TooManyRequests, ApiTexts.WrongKeysTitle, ApiTexts.WrongKeys, plain: true);
        }

        Response.Headers.WWWAuthenticate = Bearer;
        return Answers.WriteAsync(Context, StatusCodes.Status401Unauthorized, ApiTexts.NoKeyTitle, ApiTexts.NoKey, plain: true);
    }

    private string? Presented() =>
        Request.Headers.Authorization is [{ } header]
        && header.Split(' ', 2, StringSplitOptions.TrimEntries) is [var scheme, { Length: > 0 } secret]
        && scheme.Equals(Bearer, StringComparison.OrdinalIgnoreCase)
            ? secret
            : null;
}
