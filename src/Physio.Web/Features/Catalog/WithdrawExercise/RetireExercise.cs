using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.WithdrawExercise;

/// <summary>
/// Recalls an exercise: takes it out of use, with a reason and perhaps a replacement. It disappears from every link at its next opening,
/// the therapists are told at once. It is kept, and comes back by publishing it again.
/// </summary>
public sealed class RetireExercise(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "exercise-retired";
    public const int MaxReasonLength = 300;
    public const string ReasonField = "Reason";
    public const string ReplacementField = "Replacement";

    public async Task<RetireOutcome> RetireAsync(Retire command, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var exercise = await db.Exercises.Include(entry => entry.Revisions).SingleOrDefaultAsync(entry => entry.ClinicId == admin.ClinicId && entry.Slug == command.Slug, cancellationToken);
        if (exercise is null)
        {
            return new RetireOutcome.NotFound();
        }

        var reason = command.Reason.Trim();
        var problems = await ProblemsAsync(db, admin.ClinicId, exercise, reason, command.Replacement, cancellationToken);
        if (problems.Count > 0)
        {
            return new RetireOutcome.Refused(problems);
        }

        db.ExpectVersion(exercise, command.SeenVersion);
        var now = clock.GetUtcNow();
        exercise.Retire(reason, command.Replacement, now);
        var clinic = await db.Clinics.SingleAsync(row => row.Id == admin.ClinicId, cancellationToken);
        clinic.CatalogChanged();
        var plans = await RecallNotice.AddAsync(db, clinic, exercise, reason, now, cancellationToken);
        var detail = FormattableString.Invariant(
            $"{exercise.Slug}{(command.Replacement is null ? "" : $", replaced by {command.Replacement}")}: {reason} ({plans} plans in use)");
        db.AuditEntries.Add(AuditEntry.Of(admin.ClinicId, admin.StaffId, admin.DisplayName, AuditAction, null, detail, now));
        await db.SaveChangesAsync(cancellationToken);
        return new RetireOutcome.Retired();
    }

    private static async Task<IReadOnlyList<ContentGap>> ProblemsAsync(
        PhysioDbContext db, ClinicId clinic, Exercise exercise, string reason, string? replacement, CancellationToken cancellationToken)
    {
        List<ContentGap> problems = [];
        if (exercise.IsRetired || exercise.PublishedRevision is null)
        {
            problems.Add(new(ReasonField, CatalogTexts.OnlyPublishedRetires));
        }
        else if (reason.Length is < Exercise.MinRetiredReasonLength or > MaxReasonLength)
        {
            problems.Add(new(ReasonField, CatalogWords.Say(CatalogTexts.RetireReasonLength, Exercise.MinRetiredReasonLength, MaxReasonLength, reason.Length)));
        }

        if (replacement == exercise.Slug)
        {
            problems.Add(new(ReplacementField, CatalogTexts.ReplacementIsItself));
        }
        else if (replacement is not null && !await IsInUseAsync())
        {
            problems.Add(new(ReplacementField, CatalogTexts.ReplacementNotInUse));
        }

        return problems;

        Task<bool> IsInUseAsync() => db.Exercises.AnyAsync(
            other => other.ClinicId == clinic && other.Slug == replacement && other.PublishedRevision != null && other.RetiredAt == null, cancellationToken);
    }
}

/// <param name="Replacement">Slug of a published exercise offered instead; null for none.</param>
public sealed record Retire(string Slug, long SeenVersion, string Reason, string? Replacement);

/// <summary>What retiring came to.</summary>
public abstract record RetireOutcome
{
    private RetireOutcome()
    {
    }

    public sealed record Retired : RetireOutcome;

    public sealed record Refused(IReadOnlyList<ContentGap> Problems) : RetireOutcome;

    public sealed record NotFound : RetireOutcome;
}
