namespace Physio.Domain.Exercises;

/// <summary>A field of an exercise that keeps it from being published, and a sentence that says why.</summary>
public sealed record ContentGap(string Field, string Sentence);
