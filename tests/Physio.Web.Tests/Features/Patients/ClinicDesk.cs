using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Patients;
using Physio.Web.Features.Today;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Features.Patients;

/// <summary>What somebody who is signed in can do: the real handlers over the test's database.</summary>
internal static class ClinicDesk
{
    public static IServiceCollection AddDesk(this IServiceCollection services, TestDatabase database, ClinicId clinic, string name = "Anna Test", string role = StaffRoles.Therapist)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(database.Time));
        return services
            .AddSingleton(database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>())
            .AddSingleton<AuthenticationStateProvider>(new SignedInAs(clinic, name, role))
            .AddScoped<CurrentUser>()
            .AddScoped<ClinicContexts>()
            .AddScoped<DatabaseGuard>()
            .AddPatients()
            .AddToday();
    }

    private sealed class SignedInAs(ClinicId clinic, string name, string role) : AuthenticationStateProvider
    {
        private readonly AuthenticationState _state = new(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()),
                new(SignedInStaff.ClinicClaim, clinic.ToString()),
                new(SignedInStaff.NameClaim, name),
                new(ClaimTypes.Role, role),
            ],
            "test")));

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(_state);
    }
}
