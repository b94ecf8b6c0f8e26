using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Checks;

/// <summary>The answer to a check with signs. It has no exercise to show, so it cannot show one.</summary>
public sealed record RedView(PlanLetter Letter, IReadOnlyList<CheckSign> Signs, bool TickedWins)
{
    public bool Emergency => Signs.Any(CheckSigns.IsEmergency);
    public bool Alarm => Signs.Any(CheckSigns.IsAlarm);
}
