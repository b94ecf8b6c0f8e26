namespace Physio.Web.Features.Bench;

/// <summary>The rule bench: a draft of policy or catalog tried on virtual patients before it is in use.</summary>
public static class BenchFeature
{
    public static IServiceCollection AddBench(this IServiceCollection services) => services.AddScoped<LoadBench>().AddSingleton<RunBench>();
}
