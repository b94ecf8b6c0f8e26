namespace Physio.Domain.Sharing;

/// <summary>Identifies a share link (not its secret).</summary>
public readonly record struct ShareLinkId(Guid Value)
{
    public static ShareLinkId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
