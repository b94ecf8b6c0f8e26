namespace Physio.Data.Catalog;

/// <summary>The figure of an exercise and its tags say different things.</summary>
/// <param name="Property">What it is about: the slug of a restriction or of a piece of equipment, “start position” or “direction”.</param>
/// <param name="Drawn">What the drawing shows, with its number and the key that shows it.</param>
/// <param name="Tagged">What the exercise says of itself.</param>
/// <param name="Sentence">Both in one sentence, for the person who edits the exercise.</param>
public sealed record FigureDisagreement(string Property, string Drawn, string Tagged, string Sentence);
