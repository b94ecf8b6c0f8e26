using Physio.Domain.Clinics;

namespace Physio.Domain.Exercises;

/// <summary>One wording of an exercise. Immutable once published.</summary>
public sealed class ExerciseRevision : IBelongToClinic
{
    private ExerciseRevision()
    {
    }

    public ExerciseId ExerciseId { get; private set; }
    public ClinicId ClinicId { get; private set; }

    /// <summary>1, 2, 3 … within the exercise.</summary>
    public int Number { get; private set; }

    public RevisionState State { get; private set; }
    public ExerciseContent Content { get; private set; } = null!;
    public string EditedByName { get; private set; } = "";
    public DateTimeOffset EditedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    internal static ExerciseRevision Draft(Exercise exercise, int number, ExerciseContent content, string byName, DateTimeOffset now) =>
        new() { ExerciseId = exercise.Id, ClinicId = exercise.ClinicId, Number = number, Content = content, EditedByName = byName, EditedAt = now };

    internal void Rewrite(ExerciseContent content, string byName, DateTimeOffset now)
    {
        if (State == RevisionState.Published)
        {
            throw new InvalidOperationException("A published revision never changes.");
        }

        Content = content;
        EditedByName = byName;
        EditedAt = now;
    }

    internal void Publish(DateTimeOffset now)
    {
        State = RevisionState.Published;
        PublishedAt ??= now;
    }
}
