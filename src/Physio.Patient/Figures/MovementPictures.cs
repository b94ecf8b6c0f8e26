using Physio.Figures.Documents;

namespace Physio.PatientPages.Figures;

/// <summary>The stills of one movement.</summary>
/// <param name="Title">Null when the exercise has one movement only: its name says it.</param>
/// <param name="Legend">What the coloured places are; empty when nothing is coloured.</param>
public sealed record MovementPictures(string? Title, string Legend, IReadOnlyList<StillPicture> Stills);
