using Physio.Domain.Clinics;

namespace Physio.Domain.Exercises;

/// <summary>An entry of a clinic's catalog: a slug and its revisions. Issued plans keep their own copy and are never touched by an edit.</summary>
public sealed class Exercise : IBelongToClinic, IVersioned
{
    public const int MaxSlugLength = 60;
    public const int MinRetiredReasonLength = 3;
    public const int MaxRetiredReasonLength = 500;

    private readonly List<ExerciseRevision> _revisions = [];

    private Exercise()
    {
    }

    public ExerciseId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public string Slug { get; private set; } = "";

    /// <summary>Number of the revision in use; null before the first publication.</summary>
    public int? PublishedRevision { get; private set; }

    /// <summary>Version of the shipped catalog this entry was last loaded from; null for the clinic's own.</summary>
    public int? ShippedVersion { get; private set; }

    /// <summary>Number of the revision that came with the shipped catalog; null for the clinic's own.</summary>
    public int? ShippedRevision { get; private set; }

    public DateTimeOffset? RetiredAt { get; private set; }
    public string? RetiredReason { get; private set; }

    /// <summary>Slug offered instead of a retired exercise.</summary>
    public string? ReplacedBy { get; private set; }

    public long Version { get; private set; }
    public IReadOnlyList<ExerciseRevision> Revisions => _revisions;

    public bool IsRetired => RetiredAt is not null;

    /// <summary>The clinic has written its own wording since the shipped one: a later shipped version must not replace it.</summary>
    public bool EditedByClinic => ShippedRevision is null || _revisions.Max(revision => revision.Number) != ShippedRevision;
    public ExerciseRevision? Published => _revisions.SingleOrDefault(revision => revision.Number == PublishedRevision);
    public ExerciseRevision? CurrentDraft => _revisions.SingleOrDefault(revision => revision.State == RevisionState.Draft);

    /// <summary>What publishing would put in use: the draft, or a retired exercise as it was.</summary>
    public ExerciseRevision? NextToPublish => CurrentDraft ?? (IsRetired ? Published : null);

    public static Exercise Create(ClinicId clinic, string slug, ExerciseContent content, string byName, DateTimeOffset now, int? shippedVersion = null)
    {
        var exercise = new Exercise { Id = ExerciseId.New(), ClinicId = clinic, Slug = slug, ShippedVersion = shippedVersion };
        exercise._revisions.Add(ExerciseRevision.Draft(exercise, 1, content, byName, now));
        return exercise;
    }

    /// <summary>Writes into the draft, opening the next one after the published revision when there is none.</summary>
    public ExerciseRevision Edit(ExerciseContent content, string byName, DateTimeOffset now)
    {
        if (CurrentDraft is { } draft)
        {
            draft.Rewrite(content, byName, now);
            return draft;
        }

        var next = ExerciseRevision.Draft(this, _revisions.Max(revision => revision.Number) + 1, content, byName, now);
        _revisions.Add(next);
        return next;
    }

    /// <summary>Puts the draft in use; a retired exercise without a draft comes back as it was. Refused while the content is incomplete: an exercise without complete tags is not prescribable (H02).</summary>
    public PublishOutcome Publish(DateTimeOffset now)
    {
        if (NextToPublish is not { } revision)
        {
            return new PublishOutcome.NothingToPublish();
        }

        var gaps = ExerciseCompleteness.GapsIn(revision.Content);
        if (gaps.Count > 0)
        {
            return new PublishOutcome.Incomplete(gaps);
        }

        revision.Publish(now);
        PublishedRevision = revision.Number;
        RetiredAt = null;
        RetiredReason = null;
        ReplacedBy = null;
        return new PublishOutcome.Published(revision.Number);
    }

    /// <summary>Takes the exercise out of every new set and off the live links; its revisions and issued plans stay.</summary>
    public void Retire(string reason, string? replacedBy, DateTimeOffset now)
    {
        RetiredAt = now;
        RetiredReason = reason;
        ReplacedBy = replacedBy;
    }

    /// <summary>The latest revision is the one of this version of the shipped catalog.</summary>
    public void LoadedFromShipped(int version)
    {
        ShippedVersion = version;
        ShippedRevision = _revisions.Max(revision => revision.Number);
    }
}
