using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Mornings;

/// <summary>What the next morning's pain means, or the question again when the answer cannot be stored.</summary>
/// <param name="Question">The question; null once it is answered.</param>
/// <param name="Pain">As stored, 0-10.</param>
/// <param name="Means">What it means; null while it is not answered.</param>
/// <param name="RestHours">How long red pain rests the exercises.</param>
/// <param name="FirstOneCounts">Another answer was there already and stays.</param>
public sealed record MorningView(PlanLetter Letter, MorningQuestion? Question, int? Pain, MorningPain? Means, int RestHours, bool FirstOneCounts);
