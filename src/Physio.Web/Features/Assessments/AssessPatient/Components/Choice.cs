namespace Physio.Web.Features.Assessments.AssessPatient.Components;

/// <summary>One of a few things to choose from.</summary>
public sealed record Choice<T>(T Value, string Text, string? Hint = null);
