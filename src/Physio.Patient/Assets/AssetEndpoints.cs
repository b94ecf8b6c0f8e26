using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Assets;

internal static class AssetEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(PageAsset.Folder + "{file}", Verbs.Read, (string file, HttpContext http) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return PageAsset.All.TryGetValue(file, out var asset) ? asset.File.Send(http, asset.Type, KeptFile.ForEver) : Results.NotFound();
        });
}
