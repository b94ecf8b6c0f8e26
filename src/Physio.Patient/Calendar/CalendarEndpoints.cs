using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Calendar;

internal static class CalendarEndpoints
{
    /// <summary>After the address of the plan.</summary>
    public const string Page = "/calendar";

    private const string FileName = "exercises.ics";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/plan/{linkId}" + Page, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapMethods("/plan/{linkId}" + Page + ".ics", Verbs.Read, DownloadAsync);
        pages.MapMethods("/p/{key}/calendar.ics", Verbs.Read, SubscribeAsync).AddEndpointFilter<MissGuard>();
    }

    private static async Task<IResult> ShowAsync(string linkId, HttpContext http, MakeCalendar calendar)
    {
        var view = LinkCookie.TryRead(http, linkId, out var key)
            ? await calendar.ShowAsync(key.Value, CalendarChoice.Read(http.Request.Query), http.Request.Host.Value!, http.RequestAborted)
            : null;
        return view is null ? Answer.DeadLink() : Answer.Page<CalendarPage>(view.Letter.Language, view);
    }

    private static async Task<IResult> DownloadAsync(string linkId, HttpContext http, MakeCalendar calendar) =>
        Send(LinkCookie.TryRead(http, linkId, out var key) ? await calendar.WriteAsync(key.Value, CalendarChoice.Read(http.Request.Query), http.RequestAborted) : null);

    private static async Task<IResult> SubscribeAsync(string key, HttpContext http, MakeCalendar calendar) =>
        Send(CalendarKey.Read(key) is { } read ? await calendar.WriteAsync(read, CalendarChoice.Read(http.Request.Query), http.RequestAborted) : null);

    private static IResult Send(string? file) =>
        file is null ? Answer.DeadLink() : Results.File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", FileName);
}
