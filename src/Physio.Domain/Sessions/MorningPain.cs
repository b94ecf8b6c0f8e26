namespace Physio.Domain.Sessions;

/// <summary>What the pain of the next morning means. Source: clinical rules 5.3.</summary>
public enum MorningPain
{
    /// <summary>Back at the level from before the session.</summary>
    Settled,

    /// <summary>Above that level, but not red: keep the dose, no progression.</summary>
    NotSettled,

    /// <summary>Above 5, or 2 or more above the pain before the session.</summary>
    Red,
}
