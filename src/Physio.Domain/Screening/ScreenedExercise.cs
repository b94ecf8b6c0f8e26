using Physio.Domain.Exercises;

namespace Physio.Domain.Screening;

/// <summary>
/// An exercise that this patient may do today. Only the screening makes one, and a view can only be given one:
/// page, print, interface and link all pass here.
/// </summary>
public sealed class ScreenedExercise
{
    internal ScreenedExercise(string slug, int revision, ExerciseContent content, string allowedBecause)
    {
        Slug = slug;
        Revision = revision;
        Content = content;
        AllowedBecause = allowedBecause;
    }

    public string Slug { get; }
    public int Revision { get; }
    public ExerciseContent Content { get; }

    /// <summary>Why the screening lets it pass: "Belongs to the acute set, allowed in remission".</summary>
    public string AllowedBecause { get; }
}
