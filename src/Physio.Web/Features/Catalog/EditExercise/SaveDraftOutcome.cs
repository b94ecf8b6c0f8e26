using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <param name="SeenVersion">Version of the exercise the form was opened on; null for a new one.</param>
public sealed record ExerciseEdit(string Slug, long? SeenVersion, ExerciseContent Content);

/// <summary>What saving a draft came to.</summary>
public abstract record SaveDraftOutcome
{
    private SaveDraftOutcome()
    {
    }

    public sealed record Saved(int Revision, long Version) : SaveDraftOutcome;

    public sealed record Refused(IReadOnlyList<ContentGap> Problems) : SaveDraftOutcome;

    public sealed record NotFound : SaveDraftOutcome;
}
