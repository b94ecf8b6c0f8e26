using Physio.Data.Staff;

namespace Physio.Web.Shell;

/// <summary>Who may open a page. Every page names one of these; without one only a signed-in user may look.</summary>
public static class Policies
{
    /// <summary>Treats patients: today, patients, assessments, plans.</summary>
    public const string Therapist = "therapist";

    /// <summary>Runs the clinic: staff, clinic details, catalog editing.</summary>
    public const string Admin = "admin";

    /// <summary>Reads the catalog and the rules: therapists and admins.</summary>
    public const string Staff = "staff";

    public static IServiceCollection AddPhysioPolicies(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Therapist, policy => policy.RequireRole(StaffRoles.Therapist))
            .AddPolicy(Admin, policy => policy.RequireRole(StaffRoles.Admin))
            .AddPolicy(Staff, policy => policy.RequireRole(StaffRoles.Therapist, StaffRoles.Admin));
        return services;
    }
}
