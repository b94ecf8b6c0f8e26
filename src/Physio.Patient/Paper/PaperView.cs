using Physio.PatientPages.Start;

namespace Physio.PatientPages.Paper;

/// <summary>The catch-up page.</summary>
/// <param name="Stored">Was just stored.</param>
/// <param name="HighPain">A number of the week is in the red zone.</param>
public sealed record PaperView(PlanLetter Letter, PaperSheet Sheet, PaperForm Typed, string? Problem, bool Stored, bool HighPain);
