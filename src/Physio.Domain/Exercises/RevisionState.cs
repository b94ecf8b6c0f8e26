namespace Physio.Domain.Exercises;

/// <summary>A draft may be edited; a published revision never changes again.</summary>
public enum RevisionState
{
    Draft,
    Published,
}
