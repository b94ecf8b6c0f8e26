namespace Physio.Domain.Prescribing;

/// <summary>Why an exercise is in the set, or why another was better: a stable code and a sentence.</summary>
public sealed record Reason(string Code, string Text);
