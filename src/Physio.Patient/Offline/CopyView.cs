using Physio.PatientPages.Checks;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>The copy that a phone keeps: everything for a session as screened now, and nothing that says whose it is.</summary>
/// <param name="Letter">Without the names of patient and therapist and without the therapist's notes.</param>
/// <param name="Check">The form of the check; the phone puts an id of its own into it each time.</param>
/// <param name="Whole">The session after "none of these".</param>
/// <param name="Quick">The session of somebody with little time; null where the plan is short itself.</param>
/// <param name="Seconds">How long it may be shown (<see cref="CopyTerm"/>).</param>
/// <param name="Version">Of the plan: goes with the answers.</param>
public sealed record CopyView(PlanLetter Letter, CheckView Check, SessionView Whole, SessionView? Quick, int Seconds, int Version);
