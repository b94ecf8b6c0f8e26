namespace Physio.Web.Features.Today;

/// <summary>The start page: who needs attention now.</summary>
public static class TodayFeature
{
    public static IServiceCollection AddToday(this IServiceCollection services) => services
        .AddScoped<LoadAttention>()
        .AddScoped<LoadRecentPatients>();
}
