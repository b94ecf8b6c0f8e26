namespace Physio.Web.Shell.Start;

/// <summary>Physio cannot start as it is set up; the message is for the operator and says what to change.</summary>
public sealed class StartRefusedException : Exception
{
    public StartRefusedException()
    {
    }

    public StartRefusedException(string message)
        : base(message)
    {
    }

    public StartRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
