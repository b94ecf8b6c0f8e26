using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

/// <summary>What is different since the last session, in sentences. A new exercise is named only when it may be shown today.</summary>
internal static class PlanNews
{
    public static async Task<IReadOnlyList<string>> ReadAsync(LinkVisit visit, TodaysPlan today, CancellationToken cancellationToken)
    {
        if (today.Open is not { } open)
        {
            return [];
        }

        var seen = await visit.Db.TodayChecks.AsNoTracking()
            .Where(check => check.PlanId == visit.Plan.Id)
            .OrderByDescending(check => check.At)
            .Select(check => (int?)check.PlanVersion)
            .FirstOrDefaultAsync(cancellationToken);
        if (seen is not { } number || number >= today.Version.Number)
        {
            return [];
        }

        var before = await visit.Db.PlanVersions.AsNoTracking().SingleAsync(row => row.PlanId == visit.Plan.Id && row.Number == number, cancellationToken);
        return [.. PlanChange.Between(before.Content, today.Version.Content)
            .Where(change => change.After is null || open.Items.Any(item => item.Exercise.Slug == change.After.Slug))
            .Select(Words)];
    }

    private static string Words(PlanChange change) => change switch
    {
        { Before: null, After: { } item } => StartTexts.NewsAdded.With(NameOf(item)),
        { After: { } item } => StartTexts.NewsDose.With(NameOf(item), DoseText.Of(item.Dose, item.Content.Dose.Continuous)),
        { Before: { } item } => StartTexts.NewsRemoved.With(NameOf(item)),
        _ => "",
    };

    private static string NameOf(PlanItem item) => item.Content.ReadIn(CultureInfo.CurrentUICulture).Name;
}
