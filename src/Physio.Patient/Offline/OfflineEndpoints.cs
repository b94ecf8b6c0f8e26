using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Assets;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>What a phone needs to work without a network: the copy, the page for when it has ended, the worker and the app's manifest.</summary>
internal static class OfflineEndpoints
{
    /// <summary>Lies above every plan, so that it may serve any one of them; it is told which when it is registered.</summary>
    public const string Worker = "/plan/sw.js";

    /// <summary>After the address of the plan.</summary>
    public const string Manifest = "/app.webmanifest";

    private const string Copy = "/plan/{linkId}/copy";
    private const string Ended = Copy + "/ended";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods(Worker, Verbs.Read, (HttpContext http) => PageAsset.Worker.File.Send(http, PageAsset.Worker.Type, "no-cache"));
        pages.MapMethods(Copy, Verbs.Read, ShowAsync);
        pages.MapMethods(Ended, Verbs.Read, ShowEndedAsync);
        pages.MapMethods("/plan/{linkId}" + Manifest, Verbs.Read, ShowManifestAsync);
    }

    private static async Task<IResult> ShowAsync(string linkId, HttpContext http, OpenCopy copy) =>
        await AnswerAsync(linkId, http, copy) switch
        {
            CopyAnswer.Open(var view) => Answer.Page<CopyPage>(view.Letter.Language, view),
            CopyAnswer.Closed(var letter) => Answer.SeeOther(letter.Address + "/copy/ended"),
            _ => Answer.DeadLink(),
        };

    private static async Task<IResult> ShowEndedAsync(string linkId, HttpContext http, OpenCopy copy) =>
        LetterOf(await AnswerAsync(linkId, http, copy)) is { } letter ? Answer.Page<EndedPage>(letter.Language, letter) : Answer.DeadLink();

    private static async Task<IResult> ShowManifestAsync(string linkId, HttpContext http, OpenCopy copy) =>
        LetterOf(await AnswerAsync(linkId, http, copy)) is { } letter ? Results.Json(AppManifest.Of(letter), contentType: "application/manifest+json") : Answer.DeadLink();

    private static async Task<CopyAnswer> AnswerAsync(string linkId, HttpContext http, OpenCopy copy) =>
        LinkCookie.TryRead(http, linkId, out var key) ? await copy.ShowAsync(key.Value, http.RequestAborted) : new CopyAnswer.DeadLink();

    private static PlanLetter? LetterOf(CopyAnswer answer) => answer switch
    {
        CopyAnswer.Open(var view) => view.Letter,
        CopyAnswer.Closed(var letter) => letter,
        _ => null,
    };
}
