using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.ShowExercise;

/// <summary>An exercise with all its revisions, newest first, as its page shows it.</summary>
/// <param name="Version">What a change must be based on.</param>
/// <param name="Names">Names of the neighbours and the replacement, by slug.</param>
public sealed record ExerciseDetails(
    string Slug,
    long Version,
    CatalogStatus Status,
    int? PublishedRevision,
    Retirement? Retirement,
    IReadOnlyList<RevisionDetails> Revisions,
    IReadOnlyDictionary<string, string> Names)
{
    public RevisionDetails? Draft => Revisions.FirstOrDefault(revision => revision.IsDraft);

    public RevisionDetails? Published => Revisions.FirstOrDefault(revision => revision.Number == PublishedRevision);

    /// <summary>The revision in use, or the draft when none is in use yet.</summary>
    public RevisionDetails Current => Published ?? Revisions[0];

    /// <summary>Publishing would put something in use: a draft, or a retired exercise again.</summary>
    public bool CanBePublished => Draft is not null || (Retirement is not null && Published is not null);

    public string NameOf(string slug) => Names.GetValueOrDefault(slug, slug);
}

public sealed record Retirement(DateTimeOffset At, string Reason, string? ReplacedBy);

public sealed record RevisionDetails(int Number, bool IsDraft, ExerciseContent Content, string EditedByName, DateTimeOffset EditedAt, DateTimeOffset? PublishedAt);
