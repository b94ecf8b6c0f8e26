using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Physio.PatientPages.Frame;

/// <summary>A finished text, ready to be sent: as it is, and compressed once for all.</summary>
public sealed class KeptFile
{
    /// <summary>For addresses that change with their content.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    public KeptFile(string text)
    {
        Plain = Encoding.UTF8.GetBytes(text);
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(Plain);
        }

        Brotli = compressed.ToArray();
    }

    public byte[] Plain { get; }

    public byte[] Brotli { get; }

    internal IResult Send(HttpContext http, string type, string caching)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = caching;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!AcceptsBrotli(http.Request))
        {
            return Results.Bytes(Plain, type);
        }

        headers.ContentEncoding = "br";
        return Results.Bytes(Brotli, type);
    }

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality is null or > 0);
}
