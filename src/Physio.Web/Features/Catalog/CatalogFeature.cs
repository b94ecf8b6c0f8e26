using Physio.Web.Features.Catalog.BrowseCatalog;
using Physio.Web.Features.Catalog.EditExercise;
using Physio.Web.Features.Catalog.EditExercise.Figure;
using Physio.Web.Features.Catalog.PublishRevision;
using Physio.Web.Features.Catalog.ShowExercise;
using Physio.Web.Features.Catalog.WithdrawExercise;

namespace Physio.Web.Features.Catalog;

public static class CatalogFeature
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddScoped<ListExercises>()
        .AddScoped<LoadExercise>()
        .AddScoped<SaveExerciseDraft>()
        .AddScoped<ListFigures>()
        .AddScoped<MeasureImpact>()
        .AddScoped<PublishExercise>()
        .AddScoped<RetireExercise>();
}
