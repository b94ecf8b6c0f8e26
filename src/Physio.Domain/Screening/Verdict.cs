namespace Physio.Domain.Screening;

/// <summary>The screening's word on one exercise: either a <see cref="ScreenedExercise"/> or every reason against it.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    public sealed record Allowed(ScreenedExercise Exercise) : Verdict;

    /// <param name="Reasons">All reasons, the first blocking one in front; never empty.</param>
    public sealed record Excluded(IReadOnlyList<ExclusionReason> Reasons) : Verdict;
}
