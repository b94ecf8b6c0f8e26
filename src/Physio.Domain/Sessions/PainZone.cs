namespace Physio.Domain.Sessions;

/// <summary>The pain traffic light of one session. Source: clinical rules 5.3, decisions 6.</summary>
public enum PainZone
{
    /// <summary>Pain was not told, or too little of it to be sure that it is green.</summary>
    Unknown,

    /// <summary>0-2 afterwards, and not 2 or more above the start.</summary>
    Green,

    /// <summary>3-5 afterwards.</summary>
    Amber,

    /// <summary>Above 5 afterwards, or 2 or more above the start.</summary>
    Red,
}
