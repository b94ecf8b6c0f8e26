namespace Physio.Domain.Screening;

/// <summary>Name and version of the threshold policy that decided.</summary>
public sealed record PolicyReference(string Name, int Version);
