using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Bench;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.EditExercise;
using Physio.Web.Features.Rules;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Features.Catalog;

/// <summary>What somebody who is signed in can do with the catalog: the real handlers over the test's database.</summary>
internal static class CatalogDesk
{
    public static IServiceCollection AddCatalogDesk(this IServiceCollection services, TestDatabase database, ClinicId clinic, string role)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(database.Time));
        return services
            .AddSingleton(database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>())
            .AddSingleton<AuthenticationStateProvider>(new SignedInAs(clinic, role))
            .AddScoped<CurrentUser>()
            .AddScoped<ClinicContexts>()
            .AddScoped<DatabaseGuard>()
            .AddSingleton<IValidator<ExerciseForm>, ExerciseFormValidator>()
            .AddCatalog()
            .AddBench()
            .AddRules();
    }

    private sealed class SignedInAs(ClinicId clinic, string role) : AuthenticationStateProvider
    {
        private readonly AuthenticationState _state = new(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()),
                new(SignedInStaff.ClinicClaim, clinic.ToString()),
                new(SignedInStaff.NameClaim, "Ada Admin"),
                new(ClaimTypes.Role, role),
            ],
            "test")));

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(_state);
    }
}
