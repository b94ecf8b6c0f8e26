using Physio.Domain.Sharing;

namespace Physio.PatientPages.YearLock;

/// <summary>What became of a told year.</summary>
internal abstract record YearAnswer
{
    private YearAnswer()
    {
    }

    public sealed record Right(ShareLink Link) : YearAnswer;

    /// <summary>Wrong, unreadable or too often: the page again.</summary>
    public sealed record Again(YearView View) : YearAnswer;

    public sealed record DeadLink : YearAnswer;
}
