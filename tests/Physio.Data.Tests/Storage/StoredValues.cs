using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Physio.Data.Json;

namespace Physio.Data.Tests.Storage;

/// <summary>All values of a record as text, its parts included, for comparing what was saved with what was read.</summary>
internal static class StoredValues
{
    private static readonly JsonSerializerOptions Everything = new()
    {
        WriteIndented = true,
        Converters = { new ToTheMicrosecond(), new SlugJsonConverterFactory(), new SingleValueJsonConverterFactory() },
    };

    public static string Of<T>(T record)
        where T : class => JsonSerializer.Serialize(record, Everything);

    private sealed class ToTheMicrosecond : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture));
    }
}
