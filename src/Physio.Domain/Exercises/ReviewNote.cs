namespace Physio.Domain.Exercises;

/// <summary>A doubt about what the source says: its words, the value in use, why, and how sure we are (certain, V, P, G). Source: clinical rules 4.3.</summary>
public sealed record ReviewNote(string SourceSays, string ValueInUse, string Reason, string Confidence);
