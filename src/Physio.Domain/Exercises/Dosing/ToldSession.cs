using Physio.Domain.Measures;
using Physio.Domain.Sessions;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>
/// What the patient told of one session, as far as a dose depends on it. Repetitions are not counted one by one:
/// <see cref="SessionOutcome.Done"/> stands for 80 % of them or more, partly done for fewer.
/// </summary>
/// <param name="WasRed">Red pain was told of it at any time: during it, the next morning, or before a correction.</param>
public sealed record ToldSession(DateTimeOffset At, SessionOutcome Outcome, PainScore? Before, PainScore? After, bool WasRed = false)
{
    public bool Begun => Outcome is not SessionOutcome.Skipped;

    public PainZone Zone => WasRed ? PainZone.Red : PainZones.Of(Before, After);
}

/// <summary>A check before a session that was answered with a sign, so that no session followed.</summary>
/// <param name="IsAlarm">One of the signs that pause the plan.</param>
public sealed record ToldSign(DateTimeOffset At, bool IsAlarm);
