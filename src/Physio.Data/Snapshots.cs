using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Physio.Data.Json;

namespace Physio.Data;

/// <summary>
/// The written form of everything kept as it was seen: facts, reports, contents, lists of codes. JSON text with codes as slugs;
/// reading and writing again gives the same bytes. Text, not jsonb, because jsonb would reorder it.
/// </summary>
public static class Snapshots
{
    public static JsonSerializerOptions Options { get; } = Sealed();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} may not be null.");

    /// <summary>Stores an immutable value as JSON text.</summary>
    internal static PropertyBuilder<T> IsSnapshot<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), json => Read<T>(json)),
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || (left != null && right != null && Write(left) == Write(right)),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));

    private static JsonSerializerOptions Sealed()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new SlugJsonConverterFactory(), new SingleValueJsonConverterFactory() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
