namespace Physio.PatientPages.Checks;

/// <summary>The form of today's check.</summary>
/// <param name="Address">Address of the plan.</param>
/// <param name="CheckId">Made with the form: sent twice, it counts once.</param>
/// <param name="CanStart">Without signs the exercises follow; otherwise the form only takes new signs.</param>
/// <param name="OffersShort">The plan is longer than its short session.</param>
/// <param name="NothingTicked">Was sent with nothing ticked.</param>
public sealed record CheckView(string Address, Guid CheckId, bool CanStart, bool OffersShort, bool NothingTicked)
{
    /// <summary>Own readings are asked for: not where nobody can judge them.</summary>
    public bool TakesReadings { get; init; } = true;

    /// <summary>A reading has closed the plan, and a new one may open it.</summary>
    public bool ReadingWanted { get; init; }

    public ReadingsForm Typed { get; init; } = ReadingsForm.Empty;

    /// <summary>By field: what is wrong with what was typed.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();
}
