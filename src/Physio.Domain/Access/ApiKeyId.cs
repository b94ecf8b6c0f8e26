namespace Physio.Domain.Access;

/// <summary>Identifies a key of the HTTP API.</summary>
public readonly record struct ApiKeyId(Guid Value)
{
    public static ApiKeyId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
