using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Physio.Web.Features.Api.Guard;

namespace Physio.Web.Features.Api.Document;

/// <summary>
/// The OpenAPI document. It needs no key: it says nothing about anybody, and who writes a client reads it before there is a key.
/// </summary>
internal static class ApiDocument
{
    private const string Path = "/openapi/v1.json";
    private const string Scheme = "bearer";

    /// <summary>Errors that every call may give.</summary>
    private static readonly int[] Refusals =
        [StatusCodes.Status401Unauthorized, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable];

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = call => call.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = ApiTexts.DocumentTitle, Version = "1", Description = ApiTexts.DocumentAbout };
            document.AddComponent<IOpenApiSecurityScheme>(
                Scheme, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = ApiTexts.KeyAbout });
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            AddHeaders(operation);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer<AnswerCodesInSchema>();
    });

    public static void MapApiDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Path).AllowAnonymous();
        routes.MapOtherMethods(Path, HttpMethods.Get).AllowAnonymous();
    }

    /// <summary>What all calls have in common.</summary>
    public static RouteHandlerBuilder WithRefusals(this RouteHandlerBuilder endpoint)
    {
        foreach (var status in Refusals)
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }

    private static void AddHeaders(OpenApiOperation operation)
    {
        AddHeader(operation, StatusCodes.Status401Unauthorized, "WWW-Authenticate", JsonSchemaType.String, ApiTexts.ChallengeAbout);
        AddHeader(operation, StatusCodes.Status429TooManyRequests, "Retry-After", JsonSchemaType.Integer, ApiTexts.RetryAbout);
    }

    private static void AddHeader(OpenApiOperation operation, int status, string name, JsonSchemaType type, string about)
    {
        if (operation.Responses?.TryGetValue(FormattableString.Invariant($"{status}"), out var answer) == true && answer is OpenApiResponse response)
        {
            response.Headers = new Dictionary<string, IOpenApiHeader> { [name] = new OpenApiHeader { Description = about, Schema = new OpenApiSchema { Type = type } } };
        }
    }
}
