using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Physio.Web.Features.Api.Compose;
using Physio.Web.Features.Api.Vocabulary;

namespace Physio.Web.Features.Api.Document;

/// <summary>Names the codes that the text fields of an answer take.</summary>
internal sealed class AnswerCodesInSchema : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<(Type Type, string Field), CodeList> Coded = new()
    {
        [(typeof(ComposeAnswer), "decision")] = CodeLists.Decisions,
        [(typeof(ComposeAnswer), "urgency")] = CodeLists.Urgencies,
        [(typeof(FindingAnswer), "severity")] = CodeLists.Severities,
        [(typeof(ExerciseAnswer), "group")] = CodeLists.Groups,
        [(typeof(ExerciseAnswer), "position")] = CodeLists.Positions,
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { } field && Coded.TryGetValue((field.DeclaringType, field.Name), out var codes))
        {
            schema.Enum = InputSchema.Of(codes, orNull: schema.Type?.HasFlag(JsonSchemaType.Null) == true).Enum;
        }

        return Task.CompletedTask;
    }
}
