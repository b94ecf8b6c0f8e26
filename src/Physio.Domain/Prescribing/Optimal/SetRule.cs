namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The hard rules, in the order in which they are looked at.</summary>
[Flags]
public enum SetRule
{
    None = 0,

    /// <summary>Not more exercises than allowed.</summary>
    Count = 1,

    /// <summary>Fits into the time a day.</summary>
    Time = 2,

    /// <summary>Fits into the load.</summary>
    Load = 4,

    /// <summary>Does not bend the back much more one way than the other.</summary>
    Balance = 8,

    /// <summary>Not more changes of position than allowed.</summary>
    Positions = 16,

    /// <summary>At most one variant of an exercise.</summary>
    Family = 32,

    /// <summary>What an exercise builds on is in the set too.</summary>
    Prerequisite = 64,

    /// <summary>Not more strenuous exercises than allowed.</summary>
    Strenuous = 128,
}
