using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>Where the entries of one patient's timeline come from; every query names clinic and patient.</summary>
internal sealed class TimelineSource(PhysioDbContext db, ClinicId clinic, PatientId patient, int take, DateTimeOffset now)
{
    public Task<IReadOnlyList<TimelineEntry>> ReadAsync(TimelineKind kind, CancellationToken cancellationToken) => kind switch
    {
        TimelineKind.Assessment => AssessmentsAsync(cancellationToken),
        TimelineKind.Plan => PlansAsync(cancellationToken),
        TimelineKind.Session => SessionsAsync(cancellationToken),
        TimelineKind.Check => ChecksAsync(cancellationToken),
        _ => LinksAsync(cancellationToken),
    };

    private async Task<IReadOnlyList<TimelineEntry>> AssessmentsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Assessments.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.PatientId == patient)
            .OrderByDescending(row => row.AssessedAt)
            .Take(take)
            .Select(row => new { row.Id, row.AssessedAt, row.AssessedByName, row.Facts, row.Report })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AssessmentEntry(row.Id.Value, row.AssessedAt, row.AssessedByName, row.Facts, row.Report))];
    }

    private async Task<IReadOnlyList<TimelineEntry>> PlansAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Plans.AsNoTracking()
            .Where(plan => plan.ClinicId == clinic && plan.PatientId == patient)
            .Join(
                db.PlanVersions,
                plan => plan.Id,
                version => version.PlanId,
                (plan, version) => new { plan.CurrentVersion, version.Number, version.IssuedAt, version.IssuedByName, version.ReviewOn, version.Content })
            .OrderByDescending(row => row.Number)
            .Take(take)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PlanEntry(row.Number, row.Number == row.CurrentVersion, row.IssuedAt, row.IssuedByName, row.ReviewOn, IssuedLine.Of(row.Content), row.Content.Note))];
    }

    private async Task<IReadOnlyList<TimelineEntry>> SessionsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.SessionReports.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.PatientId == patient)
            .OrderByDescending(row => row.At)
            .Take(take)
            .ToListAsync(cancellationToken);
        var corrections = await CorrectionsAsync(rows, cancellationToken);
        var names = await NamesAsync(rows, cancellationToken);
        return
        [
            .. rows.Select(row => new SessionEntry(row.Id.Value, row.At, row.PlanVersion, row.Told, row.PainIsRed)
            {
                Morning = row.PainNextMorning?.Value,
                MorningMeans = row.Morning,
                Names = row.Exercises.Count > 0 ? names[row.PlanVersion] : null,
                Corrections = corrections[row.CheckId].ToList() is { Count: > 0 } own ? own : null,
            }),
        ];
    }

    private async Task<ILookup<TodayCheckId, CorrectedReport>> CorrectionsAsync(IReadOnlyList<SessionReport> reports, CancellationToken cancellationToken)
    {
        var checks = reports.Select(report => report.CheckId).ToList();
        var rows = await db.ReportCorrections.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.PatientId == patient && checks.Contains(row.CheckId))
            .OrderByDescending(row => row.At)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.CheckId, row => new CorrectedReport(row.At, row.Before));
    }

    /// <summary>Names of the exercises as they were issued, by version and slug: only of versions of which single exercises were told.</summary>
    private async Task<Dictionary<int, IReadOnlyDictionary<string, string>>> NamesAsync(IReadOnlyList<SessionReport> reports, CancellationToken cancellationToken)
    {
        var told = reports.Where(report => report.Exercises.Count > 0).Select(report => report.PlanVersion).Distinct().ToList();
        var versions = told.Count == 0 ? [] : await db.Plans.AsNoTracking()
            .Where(plan => plan.ClinicId == clinic && plan.PatientId == patient)
            .Join(db.PlanVersions, plan => plan.Id, version => version.PlanId, (plan, version) => new { version.Number, version.Content })
            .Where(version => told.Contains(version.Number))
            .ToListAsync(cancellationToken);
        return versions.ToDictionary(
            version => version.Number,
            version => (IReadOnlyDictionary<string, string>)IssuedLine.Of(version.Content).ToDictionary(line => line.Slug, line => line.Name, StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<TimelineEntry>> ChecksAsync(CancellationToken cancellationToken)
    {
        var rows = await db.TodayChecks.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.PatientId == patient && !db.SessionReports.Any(report => report.CheckId == row.Id))
            .OrderByDescending(row => row.At)
            .Take(take)
            .Select(row => new { row.Id, row.At, row.Signs })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CheckEntry(row.Id.Value, row.At, row.Signs))];
    }

    private async Task<IReadOnlyList<TimelineEntry>> LinksAsync(CancellationToken cancellationToken)
    {
        var rows = await db.ShareLinks.AsNoTracking()
            .Where(row => row.ClinicId == clinic && db.Plans.Any(plan => plan.Id == row.PlanId && plan.PatientId == patient))
            .OrderByDescending(row => row.CreatedAt)
            .Take(take)
            .Select(row => new { row.Id, row.CreatedAt, row.CreatedByName, row.ExpiresAt, row.FirstOpenedAt, row.RevokedAt })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new LinkEntry(row.Id.Value, LinkEvent.Created, row.CreatedAt, row.CreatedByName, row.ExpiresAt)),
            .. rows.Where(row => row.FirstOpenedAt is not null).Select(row => new LinkEntry(row.Id.Value, LinkEvent.Opened, row.FirstOpenedAt!.Value, "", row.ExpiresAt)),
            .. rows.Where(row => row.RevokedAt is not null).Select(row => new LinkEntry(row.Id.Value, LinkEvent.Revoked, row.RevokedAt!.Value, "", row.ExpiresAt)),
            .. rows.Where(row => row.RevokedAt is null && row.ExpiresAt <= now).Select(row => new LinkEntry(row.Id.Value, LinkEvent.Expired, row.ExpiresAt, "", row.ExpiresAt)),
        ];
    }
}
