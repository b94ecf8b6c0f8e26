using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.PatientPages.Assets;
using Physio.PatientPages.Calendar;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Corrections;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Mornings;
using Physio.PatientPages.Offline;
using Physio.PatientPages.Paper;
using Physio.PatientPages.Progress;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;
using Physio.PatientPages.YearLock;

namespace Physio.PatientPages;

/// <summary>The patient's pages: static HTML behind a share link, without account, circuit or foreign request.</summary>
public static class PhysioPatient
{
    /// <summary>Content security policy of every patient page: nothing inline, nothing from elsewhere.</summary>
    public const string ContentSecurityPolicy = PageHeaders.Policy;

    /// <summary>Content security policy of a figure: a picture that styles itself.</summary>
    public const string FigurePolicy = FigureEndpoints.Policy;

    /// <summary>In the query of a link's address: opens the page for what was done from paper.</summary>
    public const string PaperWish = PaperEndpoints.Wish;

    /// <summary>Content security policy of a patient page that staff look at in a frame: nothing runs, nothing can be sent.</summary>
    public const string PreviewPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    public static IServiceCollection AddPhysioPatient(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<MissLimiter>();
        services.AddSingleton<FigureShelf>();
        services.AddKeyedSingleton<MissLimiter>(FigureEndpoints.Misses);
        services.AddHostedService<DrawAhead>();
        return services
            .AddScoped<FindFigure>()
            .AddScoped<LinkAccess>()
            .AddScoped<TellYear>()
            .AddScoped<OpenPlan>()
            .AddScoped<MarkOpened>()
            .AddScoped<MakeCalendar>()
            .AddScoped<OpenCopy>()
            .AddScoped<AnswerCheck>()
            .AddScoped<OpenSession>()
            .AddScoped<TellSession>()
            .AddScoped<CatchUp>()
            .AddScoped<ShowDone>()
            .AddScoped<TellMorning>()
            .AddScoped<CorrectReport>()
            .AddScoped<ShowProgress>();
    }

    public static IEndpointRouteBuilder MapPhysioPatient(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AllowAnonymous().WithMetadata(new ExcludeFromDescriptionAttribute());
        pages.AddEndpointFilter<PageHeaders>();
        pages.AddEndpointFilter<DatabasePatience>();
        pages.AddEndpointFilter<YearGuard>();
        var files = routes.MapGroup("").AllowAnonymous().WithMetadata(new ExcludeFromDescriptionAttribute());
        FigureEndpoints.Map(files);
        AssetEndpoints.Map(files);
        LinkEndpoints.Map(pages);
        LockEndpoints.Map(pages);
        StartEndpoints.Map(pages);
        CheckEndpoints.Map(pages);
        SessionEndpoints.Map(pages);
        MorningEndpoints.Map(pages);
        CorrectionEndpoints.Map(pages);
        ProgressEndpoints.Map(pages);
        CalendarEndpoints.Map(pages);
        OfflineEndpoints.Map(pages);
        PaperEndpoints.Map(pages);
        return routes;
    }
}
