using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Physio.PatientPages.Links;
using Physio.PatientPages.YearLock;

namespace Physio.PatientPages.Frame;

/// <summary>The answers patient pages give.</summary>
internal static class Answer
{
    public static IResult Page<TComponent>(string language, object view, int status = StatusCodes.Status200OK)
        where TComponent : IComponent => new PageResult<TComponent>(language, new Dictionary<string, object?> { ["View"] = view }, status);

    /// <summary>One and the same for links that expired, were revoked, were replaced or never existed (S06).</summary>
    public static IResult DeadLink() => new PageResult<DeadLinkPage>(PageLanguage.Default, [], StatusCodes.Status404NotFound);

    /// <summary>The question for the year of birth, or that there is no try left.</summary>
    public static IResult Year(YearView view) =>
        Page<YearPage>(view.Language, view, view.Locked ? StatusCodes.Status403Forbidden : view.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    public static IResult Message(int status, string title, string text) =>
        new PageResult<MessagePage>(
            PageLanguage.Default, new Dictionary<string, object?> { [nameof(MessagePage.Title)] = title, [nameof(MessagePage.Text)] = text }, status);

    /// <summary>A form that could not be stored for a reason of ours: it stays on the page, ready to be sent again.</summary>
    public static IResult Unsent(string address, IFormCollection typed) =>
        new PageResult<UnsentPage>(
            PageLanguage.Default,
            new Dictionary<string, object?>
            {
                [nameof(UnsentPage.Address)] = address,
                [nameof(UnsentPage.Fields)] = typed.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList(),
            },
            StatusCodes.Status503ServiceUnavailable);

    public static IResult Unreadable() => Message(StatusCodes.Status400BadRequest, FrameTexts.UnreadableTitle, FrameTexts.UnreadableText);

    /// <summary>After a form: the answer has an address of its own, so that reloading sends nothing again.</summary>
    public static IResult SeeOther(string path) => new Redirect(path);

    public static IResult SeeStart(LinkKey link) => SeeOther(LinkCookie.PathOf(link.Id));

    public static IResult SeeSession(LinkKey link, Guid check, string below = "") => SeeOther($"{LinkCookie.PathOf(link.Id)}/session/{check:N}{below}");

    private sealed class Redirect(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
