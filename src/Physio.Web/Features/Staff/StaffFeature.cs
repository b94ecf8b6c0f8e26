namespace Physio.Web.Features.Staff;

public static class StaffFeature
{
    public static IServiceCollection AddStaffFeature(this IServiceCollection services) => services;
}
