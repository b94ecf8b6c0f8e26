using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Physio.Web.Features.Api.Compose;
using Physio.Web.Features.Api.Document;
using Physio.Web.Features.Api.Guard;
using Physio.Web.Features.Api.Keys;
using Physio.Web.Features.Api.Vocabulary;

namespace Physio.Web.Features.Api;

/// <summary>The interface for programs: what a therapist does on the composing page, over HTTP, behind a clinic's key.</summary>
public static class ApiFeature
{
    private const string CallersPolicy = "api-callers";

    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(BootstrapKey.Take(configuration)).AddSingleton<ApiDoor>().AddSingleton<KeyMisses>().AddSingleton<ClinicRules>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(CallersPolicy, policy => policy.AddAuthenticationSchemes(ApiKeyScheme.Name).RequireAuthenticatedUser());
        services.AddRateLimiter(options => options.AddPolicy(KeyRate.Policy, KeyRate.For));
        services.ConfigureHttpJsonOptions(options =>
        {
            // Words stay readable: the answers are never part of a page, and say so. A number is a number.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddKeys();
        return services.AddApiDocument();
    }

    /// <summary>The page on which staff make and revoke keys.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services) => services.AddScoped<ListKeys>().AddScoped<MakeKey>().AddScoped<RevokeKey>();

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").RequireAuthorization(CallersPolicy).RequireRateLimiting(KeyRate.Policy);
        api.MapPost("/compose", ComposeEndpoint.AnswerAsync).Describe().WithRefusals();
        api.MapGet("/vocabulary", VocabularyEndpoint.AnswerAsync)
            .WithName("vocabulary").WithTags("Vocabulary").WithSummary(ApiTexts.VocabularySummary).WithDescription(ApiTexts.VocabularyAbout).Produces<VocabularyAnswer>().WithRefusals();
        api.MapMethods("/vocabulary", [HttpMethods.Head], VocabularyEndpoint.AnswerAsync).ExcludeFromDescription();
        api.MapOtherMethods("/compose", HttpMethods.Post);
        api.MapOtherMethods("/vocabulary", HttpMethods.Get, HttpMethods.Head);
        routes.MapApiDocument();
    }
}
