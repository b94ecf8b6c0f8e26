using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>The thanks after a report: what was stored and when to go on.</summary>
/// <param name="Letter">Whose plan.</param>
/// <param name="Report">As stored.</param>
/// <param name="TimesPerDay">How often a day at most, for the words about the next session.</param>
/// <param name="EveryDay">At least one exercise is for every day.</param>
/// <param name="WasShort">It was the short session: partly done is what it was meant to be.</param>
/// <param name="FirstOneCounts">A second, different report was sent and not taken.</param>
public sealed record DoneView(PlanLetter Letter, SessionReport Report, int TimesPerDay, bool EveryDay, bool WasShort, bool FirstOneCounts)
{
    /// <summary>After the second reported session, and only for a while.</summary>
    public bool OffersHomeScreen { get; init; }

    /// <summary>Relief as in feedback F1 of clinical rules 5.5: 2 points, or 30 % when it began at 3 or more.</summary>
    public bool PainEased => Report is { PainBefore: { } before, PainAfter: { } after }
        && (before.Value - after.Value >= 2 || (before.Value >= 3 && (before.Value - after.Value) * 10 >= before.Value * 3));
}
