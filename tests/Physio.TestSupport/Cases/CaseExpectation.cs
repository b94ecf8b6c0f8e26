namespace Physio.TestSupport.Cases;

/// <summary>What must hold of an answer. Null and empty demand nothing.</summary>
public sealed record CaseExpectation
{
    /// <summary>clear, caution, hold or refer.</summary>
    public string? Decision { get; init; }

    /// <summary>emergency, same-day or soon; <see cref="UrgencyIsGiven"/> says whether null is demanded.</summary>
    public string? Urgency { get; init; }

    public bool UrgencyIsGiven { get; init; }

    /// <summary>Codes that must be among the findings.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Besides notes there are no other findings than <see cref="Codes"/>.</summary>
    public bool NoOtherCodes { get; init; }

    /// <summary>Codes that must not be among the findings.</summary>
    public IReadOnlyList<string> NotCodes { get; init; } = [];

    /// <summary>Restrictions that must be in force.</summary>
    public IReadOnlyList<string> Restrictions { get; init; } = [];

    /// <summary>Exercises that must not be in the set.</summary>
    public IReadOnlyList<string> NotInSet { get; init; } = [];

    /// <summary>The set must be empty.</summary>
    public bool NothingInSet { get; init; }

    /// <summary>At least one of these must be in the set.</summary>
    public IReadOnlyList<string> OneInSet { get; init; } = [];

    /// <summary>Exercises that must be allowed, in the set or not.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Heaviest load in the set.</summary>
    public int? MaxLoad { get; init; }

    /// <summary>The load cap of the answer.</summary>
    public int? LoadCap { get; init; }

    public int? MaxExercises { get; init; }
    public bool? Supervised { get; init; }

    /// <summary>With status 400: key in the problem's <c>errors</c>.</summary>
    public string? ErrorPath { get; init; }
}
