using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Corrections;

/// <summary>What the address of a correction has to show, or what became of one.</summary>
internal abstract record CorrectionAnswer
{
    private CorrectionAnswer()
    {
    }

    /// <summary>Stored, now or before.</summary>
    public sealed record Stored : CorrectionAnswer;

    /// <summary>The form: as the report says, or as typed with what is wrong.</summary>
    public sealed record Form(ReportView View) : CorrectionAnswer;

    public sealed record TooLate(TooLateView View) : CorrectionAnswer;

    /// <summary>There is no report yet that could be corrected.</summary>
    public sealed record NothingTold : CorrectionAnswer;

    public sealed record DeadLink : CorrectionAnswer;
}

/// <summary>The time for corrections is over.</summary>
/// <param name="CheckId">The session, by its check.</param>
public sealed record TooLateView(PlanLetter Letter, Guid CheckId);
