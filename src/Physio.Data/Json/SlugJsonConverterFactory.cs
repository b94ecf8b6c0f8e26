using System.Text.Json;
using System.Text.Json.Serialization;
using Physio.Domain.Codes;

namespace Physio.Data.Json;

/// <summary>Writes every code as its slug, also as the key of a map. An unknown slug is an error, never a default.</summary>
public sealed class SlugJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(SlugJsonConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class SlugJsonConverter<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Code(reader.GetString());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Slug.Of(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Code(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Slug.Of(value));

        private static T Code(string? slug) =>
            Slug.TryParse<T>(slug, out var code) ? code : throw new JsonException($"'{slug}' is not a {typeof(T).Name}.");
    }
}
