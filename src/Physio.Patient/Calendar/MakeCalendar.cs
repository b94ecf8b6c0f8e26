using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sharing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Calendar;

/// <summary>The calendar of a live link, for the patient's own pages and for a calendar that reads it again by itself.</summary>
public sealed class MakeCalendar(LinkAccess access)
{
    /// <summary>Null when the link is dead.</summary>
    internal async Task<string?> WriteAsync(LinkKey key, CalendarChoice choice, CancellationToken cancellationToken) =>
        await WriteAsync(await access.EnterAsync(key, cancellationToken), choice, cancellationToken);

    /// <summary>Null when the link is dead.</summary>
    internal async Task<string?> WriteAsync(CalendarKey key, CalendarChoice choice, CancellationToken cancellationToken) =>
        await WriteAsync(await access.EnterAsync(key, cancellationToken), choice, cancellationToken);

    /// <summary>The page with both ways to the calendar; null when the link is dead.</summary>
    internal async Task<CalendarView?> ShowAsync(LinkKey key, CalendarChoice asked, string host, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return null;
        }

        var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
        var choice = asked with { Language = letter.Language };
        return new CalendarView(letter with { Here = choice.AddTo(letter.Address + CalendarEndpoints.Page) }, choice, CalendarKey.Of(visit.Link), host);
    }

    private static async Task<string?> WriteAsync(LinkVisit? entered, CalendarChoice choice, CancellationToken cancellationToken)
    {
        await using var visit = entered;
        if (visit is null)
        {
            return null;
        }

        var version = await visit.Db.PlanVersions.AsNoTracking()
            .SingleAsync(row => row.PlanId == visit.Plan.Id && row.Number == visit.Plan.CurrentVersion, cancellationToken);
        var title = StartTexts.ResourceManager.GetString(nameof(StartTexts.CalendarEntry), PageLanguage.CultureOf(choice.Language))!;
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(CalendarKey.Of(visit.Link).Text)).AsSpan(0, 16));
        var issued = version.IssuedAt.ToOffset(visit.Now.Offset);
        return CalendarFile.Write(title, id, choice, DateOnly.FromDateTime(issued.DateTime), version.ReviewOn, issued);
    }
}
