using Physio.Handout;
using Physio.Web.Features.Plans.ComposePlan;
using Physio.Web.Features.Plans.IssuePlan;
using Physio.Web.Features.Plans.Preview;
using Physio.Web.Features.Plans.PrintHandout;
using Physio.Web.Features.Plans.SharePlan;
using Physio.Web.Features.Plans.ShowPlan;

namespace Physio.Web.Features.Plans;

/// <summary>Composing, issuing, showing, sharing and printing plans.</summary>
public static class PlansFeature
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddSingleton<HandoutTickets>()
        .AddSingleton<HandoutFile>()
        .AddScoped<LoadComposition>()
        .AddScoped<KeepFavourite>()
        .AddScoped<IssueDraft>()
        .AddScoped<LoadPlan>()
        .AddScoped<LoadPreview>()
        .AddScoped<MakeHandout>()
        .AddScoped<LoadSharing>()
        .AddScoped<MakeLink>()
        .AddScoped<ChangeLink>();

    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        HandoutEndpoints.Map(routes);
        PreviewEndpoints.Map(routes);
        CalendarEndpoint.Map(routes);
    }
}
