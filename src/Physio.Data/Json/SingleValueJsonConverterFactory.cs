using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Physio.Domain.Clinics;

namespace Physio.Data.Json;

/// <summary>Writes the domain's one-value types (ids, measures such as <c>Celsius</c>) as the plain value.</summary>
public sealed class SingleValueJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsValueType: true, IsEnum: false } && typeToConvert.Assembly == typeof(ClinicId).Assembly && TheValue(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(SingleValueJsonConverter<,>).MakeGenericType(typeToConvert, TheValue(typeToConvert)!.PropertyType),
            TheValue(typeToConvert))!;

    private static PropertyInfo? TheValue(Type type) =>
        type.GetConstructors() is [var only] && only.GetParameters() is [var parameter] ? type.GetProperty(parameter.Name!) : null;

    private sealed class SingleValueJsonConverter<T, TValue>(PropertyInfo value) : JsonConverter<T>
    {
        private readonly Func<T, TValue> _unwrap = Unwrap(value);
        private readonly Func<TValue, T> _wrap = Wrap();

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            _wrap(JsonSerializer.Deserialize<TValue>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, _unwrap(value), options);

        private static Func<T, TValue> Unwrap(PropertyInfo value)
        {
            var whole = Expression.Parameter(typeof(T));
            return Expression.Lambda<Func<T, TValue>>(Expression.Property(whole, value), whole).Compile();
        }

        private static Func<TValue, T> Wrap()
        {
            var part = Expression.Parameter(typeof(TValue));
            return Expression.Lambda<Func<TValue, T>>(Expression.New(typeof(T).GetConstructor([typeof(TValue)])!, part), part).Compile();
        }
    }
}
