namespace Physio.Data.Tests.Catalog;

/// <summary>A disagreement of the shipped catalog that a clinician has looked at, and why drawing and tag stay as they are.</summary>
internal sealed record ExplainedDisagreement(string Slug, string Property, string Why);
