using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Physio.Web.Features.Api.Compose;

namespace Physio.Web.Features.Api.Document;

/// <summary>What the document says of <c>POST /api/v1/compose</c>.</summary>
internal static class ComposeDocument
{
    private const string Schema = "ComposeRequest";

    private const string Example = """
        {
          "age": 45, "sex": "F",
          "vitals": { "temperatureC": 36.6, "systolic": 122, "diastolic": 78, "heartRate": 72, "spo2": 98, "respiratoryRate": 14 },
          "symptoms": [], "redFlags": [], "diagnoses": ["nslbp"], "phase": "remission", "painRest": 3,
          "setting": "home", "firstPrescription": true, "equipment": ["mat", "chair"], "minutesPerDay": 20, "maxExercises": 8
        }
        """;

    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint) => endpoint
        .WithName("compose")
        .WithTags("Compose")
        .WithSummary(ApiTexts.ComposeSummary)
        .WithDescription(ApiTexts.ComposeAbout)
        .Produces<ComposeAnswer>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            context.Document!.AddComponent<IOpenApiSchema>(Schema, InputSchema.Of(ComposeFields.All, ApiTexts.ComposeInputAbout));
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = new OpenApiSchemaReference(Schema, context.Document), Example = JsonNode.Parse(Example) },
                },
            };
            return Task.CompletedTask;
        });
}
