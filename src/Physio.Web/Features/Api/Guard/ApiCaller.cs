using System.Security.Claims;
using Physio.Domain.Clinics;

namespace Physio.Web.Features.Api.Guard;

/// <summary>A program that presented a live key.</summary>
/// <param name="Key">Tells keys apart, without their secret.</param>
/// <param name="Clinic">For which it acts; null for the key of the operator while there is no clinic yet.</param>
internal sealed record ApiCaller(string Key, ClinicId? Clinic)
{
    private const string KeyClaim = "physio:api-key";
    private const string ClinicClaim = "physio:api-clinic";

    public ClaimsPrincipal ToPrincipal()
    {
        List<Claim> claims = [new(KeyClaim, Key)];
        if (Clinic is { } clinic)
        {
            claims.Add(new(ClinicClaim, clinic.ToString()));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, ApiKeyScheme.Name));
    }

    /// <summary>The caller that the scheme let in; null for everybody else.</summary>
    public static ApiCaller? From(ClaimsPrincipal principal) => principal.FindFirstValue(KeyClaim) is { } key
        ? new ApiCaller(key, Guid.TryParse(principal.FindFirstValue(ClinicClaim), out var clinic) ? new ClinicId(clinic) : null)
        : null;
}
