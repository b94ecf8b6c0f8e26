namespace Physio.PatientPages.Mornings;

/// <summary>What became of the next morning's answer.</summary>
internal abstract record MorningAnswer
{
    private MorningAnswer()
    {
    }

    /// <param name="FirstOneCounts">Another answer was there already and stays.</param>
    public sealed record Stored(bool FirstOneCounts) : MorningAnswer;

    /// <summary>The question, with what is wrong.</summary>
    public sealed record Unclear(MorningView View) : MorningAnswer;

    /// <summary>Nothing is asked of this session now: too early, too late, or it was not done.</summary>
    public sealed record NotAsked : MorningAnswer;

    public sealed record DeadLink : MorningAnswer;
}
