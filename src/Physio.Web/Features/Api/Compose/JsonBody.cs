using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Features.Api.Compose;

/// <summary>The body of a request as one JSON object, or the answer that says why it is none.</summary>
/// <param name="Document">Null when refused.</param>
/// <param name="Refusal">Null when read.</param>
internal sealed record JsonBody(JsonDocument? Document, IResult? Refusal)
{
    private const int Depth = 8;
    private const string Form = "Send one JSON object in UTF-8: numbers with a point (36.6), no comments, no comma after the last value.";
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static async Task<JsonBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, ApiTexts.NotJsonTitle, ApiTexts.NotJson);
        }

        return await BytesAsync(request.Body, cancellationToken) is { } bytes
            ? Parse(bytes)
            : Refused(StatusCodes.Status413PayloadTooLarge, ApiTexts.TooLargeTitle, ApiTexts.TooLarge);
    }

    private static bool IsJson(HttpRequest request)
    {
        var encoding = request.Headers.ContentEncoding.ToString();
        return request.HasJsonContentType()
            && (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            && (encoding.Length == 0 || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Null when there is more than one call may carry; a body that announces its length was refused before.</summary>
    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var part = new byte[8 * 1024];
        while (await body.ReadAsync(part, cancellationToken) is var read and > 0)
        {
            if (all.Length + read > RequestGuards.MaxBodyBytes)
            {
                return null;
            }

            all.Write(part, 0, read);
        }

        return all.ToArray();
    }

    private static JsonBody Parse(ReadOnlyMemory<byte> bytes)
    {
        bytes = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (bytes.IsEmpty)
        {
            return Invalid($"The body is empty. {Form}");
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return Invalid($"The body is not valid UTF-8. {Form}");
        }

        try
        {
            var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Depth });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Invalid($"The body is not an object. {Form}");
            }

            return HasBrokenText(bytes.Span) ? Invalid($"A text in the body holds half of a Unicode character. {Form}") : new JsonBody(document, null);
        }
        catch (JsonException exception)
        {
            return Invalid(FormattableString.Invariant(
                $"The body is not JSON, or nested deeper than {Depth} levels (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}). {Form}"));
        }
    }

    /// <summary>An escaped half of a surrogate pair is JSON, but no text.</summary>
    private static bool HasBrokenText(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !IsText(ref reader))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonBody Invalid(string sentence) => new(null, InputAnswer.Of(new Dictionary<string, string[]> { [InputProblems.Body] = [sentence] }));

    private static JsonBody Refused(int status, string title, string detail) => new(null, Problem.Of(status, title, detail));
}
