using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>What a phone that keeps the plan gets.</summary>
internal abstract record CopyAnswer
{
    private CopyAnswer()
    {
    }

    public sealed record Open(CopyView View) : CopyAnswer;

    /// <summary>No exercises now: the phone drops those it has.</summary>
    public sealed record Closed(PlanLetter Letter) : CopyAnswer;

    public sealed record DeadLink : CopyAnswer;
}
