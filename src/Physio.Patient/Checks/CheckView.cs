namespace Physio.PatientPages.Checks;

/// <summary>The form of today's check.</summary>
/// <param name="Address">Address of the plan.</param>
/// <param name="CheckId">Made with the form: sent twice, it counts once.</param>
/// <param name="CanStart">Without signs the exercises follow; otherwise the form only takes new signs.</param>
/// <param name="OffersShort">The plan is longer than its short session.</param>
/// <param name="NothingTicked">Was sent with nothing ticked.</param>
public sealed record CheckView(string Address, Guid CheckId, bool CanStart, bool OffersShort, bool NothingTicked);
