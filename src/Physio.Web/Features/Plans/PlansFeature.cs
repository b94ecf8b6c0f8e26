using Physio.Web.Features.Plans.ComposePlan;
using Physio.Web.Features.Plans.IssuePlan;
using Physio.Web.Features.Plans.SharePlan;
using Physio.Web.Features.Plans.ShowPlan;

namespace Physio.Web.Features.Plans;

/// <summary>Composing, issuing, showing and sharing plans.</summary>
public static class PlansFeature
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddScoped<LoadComposition>()
        .AddScoped<KeepFavourite>()
        .AddScoped<IssueDraft>()
        .AddScoped<LoadPlan>()
        .AddScoped<LoadSharing>()
        .AddScoped<MakeLink>()
        .AddScoped<ChangeLink>();
}
