namespace Physio.PatientPages.Checks;

/// <summary>What became of the answers.</summary>
internal abstract record CheckAnswer
{
    private CheckAnswer()
    {
    }

    /// <summary>Stored now or before; the page of this check has the answer.</summary>
    public sealed record Stored(Guid CheckId) : CheckAnswer;

    /// <summary>The form's id belongs to another link.</summary>
    public sealed record NotOurs : CheckAnswer;

    public sealed record DeadLink : CheckAnswer;
}
