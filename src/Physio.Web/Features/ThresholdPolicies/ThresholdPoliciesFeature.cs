using Physio.Web.Features.ThresholdPolicies.ComparePolicies;
using Physio.Web.Features.ThresholdPolicies.DecidePolicy;
using Physio.Web.Features.ThresholdPolicies.EditPolicy;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>The limits a clinic screens by: shipped policies and its own.</summary>
public static class ThresholdPoliciesFeature
{
    public static IServiceCollection AddThresholdPolicies(this IServiceCollection services) => services
        .AddScoped<LoadPolicies>()
        .AddScoped<StartDraft>()
        .AddScoped<SavePolicyDraft>()
        .AddScoped<ApprovePolicy>()
        .AddScoped<DiscardPolicy>()
        .AddScoped<PutInForce>()
        .AddScoped<ScreenByBoth>();
}
