using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;

namespace Physio.Web.Shell;

/// <summary>
/// Sends the patient's pages compressed, for phones on slow networks. Staff pages stay as they are: they hold form tokens, and the length
/// of a compressed page could tell what it holds. A patient's page has no such secret: the link's is in a cookie, and no form has a token.
/// </summary>
internal static class PatientCompression
{
    public static void AddPatientCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [MediaTypeNames.Text.Html];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    public static void UsePatientCompression(this IApplicationBuilder app) =>
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/plan"), patient => patient.UseResponseCompression());
}
