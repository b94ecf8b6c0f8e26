using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Links;
using Physio.PatientPages.Mornings;
using Physio.PatientPages.Sessions;

namespace Physio.PatientPages.Start;

/// <summary>Reads the start page. Changes nothing, however often and by whomever it is fetched.</summary>
public sealed class OpenPlan(LinkAccess access)
{
    /// <param name="sent">Answers that cannot be stored: the page asks again, with what was typed.</param>
    internal async Task<StartView?> ShowAsync(LinkKey key, CheckForm? sent, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return null;
        }

        var today = await TodaysPlan.LoadAsync(visit, cancellationToken);
        var letter = PlanLetter.Of(visit, today);
        return new StartView(
            letter,
            today.Open is { } open ? OverviewOf(open) : null,
            today.Open is null ? ClosedWords.Of(today) : null,
            CheckOf(letter, today, sent),
            await ReportedTodayAsync(visit, cancellationToken),
            await PlanNews.ReadAsync(visit, today, cancellationToken))
        {
            Morning = await MorningQuestion.FindAsync(visit, letter, cancellationToken),
        };
    }

    internal static CheckView CheckOf(PlanLetter letter, TodaysPlan today, CheckForm? sent)
    {
        var wanted = today.Delivery is Delivery.Closed { Because: ClosedBecause.OwnReading } && today.RestUntil is null;
        var isLong = today.Open is { } open && ShortSession.PartOf(open.Items).Count < open.Items.Count;
        return new(letter.Address, sent?.CheckId ?? TodayCheckId.New().Value, today.Open is not null || wanted, isLong, sent is { IsEmpty: true })
        {
            ReadingWanted = wanted,
            Typed = sent?.Readings ?? ReadingsForm.Empty,
            Problems = sent?.Problems() ?? new Dictionary<string, string>(),
        };
    }

    internal static Overview OverviewOf(Delivery.Open open)
    {
        var seconds = open.Items.Sum(item => DoseTime.SecondsPerSession(item.Dose, item.Exercise.Content.Dose));
        var equipment = open.Items.SelectMany(item => item.Exercise.Content.Equipment).Distinct().Order().Select(item => CodeName.Of(item).ToLowerInvariant());
        return new Overview(open.Items.Count, (seconds + 59) / 60, [.. equipment], open.Withheld.Count);
    }

    /// <summary>Signs of the last hours: whoever comes back is reminded of them before starting after all.</summary>
    private static async Task<IReadOnlyList<string>> ReportedTodayAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        var since = visit.Now - OpenSession.CheckHolds;
        var answeredSince = since - LateAnswer.Most;
        var checks = await visit.Db.TodayChecks.AsNoTracking()
            .Where(check => check.PlanId == visit.Plan.Id && check.At > answeredSince)
            .ToListAsync(cancellationToken);
        return [.. checks.Where(check => check.ArrivedAt > since).SelectMany(check => check.Signs).Distinct().Order().Select(sign => CodeName.Of(sign).ToLowerInvariant())];
    }
}
