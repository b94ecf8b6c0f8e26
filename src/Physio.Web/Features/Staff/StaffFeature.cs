namespace Physio.Web.Features.Staff;

/// <summary>What an admin does with people and the details of the clinic.</summary>
public static class StaffFeature
{
    public static IServiceCollection AddStaffFeature(this IServiceCollection services) =>
        services.AddScoped<ListStaff>().AddScoped<InviteStaff>().AddScoped<ChangeStaff>().AddScoped<EditClinic>();
}
