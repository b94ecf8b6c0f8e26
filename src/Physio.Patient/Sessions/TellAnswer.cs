namespace Physio.PatientPages.Sessions;

/// <summary>What became of a report.</summary>
internal abstract record TellAnswer
{
    private TellAnswer()
    {
    }

    /// <param name="FirstOneCounts">Another report of this session was there already and stays.</param>
    public sealed record Stored(bool FirstOneCounts) : TellAnswer;

    /// <summary>Something cannot be stored: the form again with everything typed.</summary>
    public sealed record Unclear(ReportView View) : TellAnswer;

    /// <summary>There was no session: no check, or one with signs.</summary>
    public sealed record NoSession : TellAnswer;

    public sealed record DeadLink : TellAnswer;
}
