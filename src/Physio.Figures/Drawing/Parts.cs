namespace Physio.Figures.Drawing;

/// <summary>What a part is made of; it gives the part its colour.</summary>
public enum Cloth
{
    Skin,
    Shirt,
    Leg,
    Hair,
    Line,
}

/// <summary>One painted piece of the body. Its layer says with which others it is painted, such as <c>armR</c>.</summary>
public sealed record Part(string Name, string Layer, Cloth Cloth, PathShape Shape)
{
    /// <summary>Belongs to a limb that may be the far one.</summary>
    public Poses.Side? Side { get; init; }
}
