namespace Physio.Web.Features.Plans.PrintHandout;

/// <summary>What became of the wish to print.</summary>
public abstract record HandoutAnswer
{
    private HandoutAnswer()
    {
    }

    public sealed record Ready(byte[] Pdf) : HandoutAnswer;

    /// <param name="Why">One sentence for the therapist.</param>
    public sealed record Refused(string Why) : HandoutAnswer;

    public sealed record NotFound : HandoutAnswer;
}
