using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Physio.Web.Features.Api.Compose;
using Physio.Web.Features.Api.Vocabulary;

namespace Physio.Web.Features.Api.Document;

/// <summary>The input as a JSON schema, from the same field list that the reader goes by.</summary>
internal static class InputSchema
{
    public static OpenApiSchema Of(IReadOnlyList<InputField> fields, string about) => new()
    {
        Type = JsonSchemaType.Object,
        Description = about,
        AdditionalPropertiesAllowed = false,
        Required = fields.Where(field => field.Required).Select(field => field.Name).ToHashSet(),
        Properties = fields.ToDictionary(field => field.Name, field => (IOpenApiSchema)Of(field)),
    };

    /// <summary>One of a list of codes.</summary>
    public static OpenApiSchema Of(CodeList codes, bool orNull = false) => new()
    {
        Type = orNull ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String,
        Enum = [.. codes.Entries.Select(entry => (JsonNode)entry.Code), .. orNull ? [JsonNullSentinel.JsonNull] : Array.Empty<JsonNode>()],
    };

    private static OpenApiSchema Of(InputField field)
    {
        var orNull = field is { Required: false, TakesNull: true };
        var schema = field switch
        {
            NumberField number => Of(number),
            FlagField => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            TextField text => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = text.MinLength, MaxLength = text.MaxLength },
            CodeField code => Of(code.Codes, orNull),
            CodeListField list => ListOf(Of(list.Codes)),
            NumberListField list => ListOf(Of(list.Each)),
            GroupField group => Of(group.Fields, group.About),
            GroupListField groups => ListOf(Of(groups.Fields, groups.About)),
            _ => throw new InvalidOperationException($"No schema for {field.GetType().Name}."),
        };
        schema.Type = orNull ? schema.Type | JsonSchemaType.Null : schema.Type;
        schema.Description ??= field.About;
        schema.Default = field.Default is { } value ? JsonSerializer.SerializeToNode(value) : null;
        return schema;
    }

    private static OpenApiSchema Of(NumberField number) => new()
    {
        Type = number.Whole ? JsonSchemaType.Integer : JsonSchemaType.Number,
        Minimum = number.Min.ToString(CultureInfo.InvariantCulture),
        Maximum = number.Max.ToString(CultureInfo.InvariantCulture),
        Description = number.Unit.Length == 0 ? number.About : $"{number.About} Unit: {number.Unit}.",
    };

    private static OpenApiSchema ListOf(OpenApiSchema item) => new() { Type = JsonSchemaType.Array, Items = item };
}
