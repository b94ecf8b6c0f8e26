namespace Physio.Figures.Documents;

/// <summary>What one figure shall show.</summary>
public sealed record FigureOptions
{
    public required FigureTexts Texts { get; init; }

    /// <summary>The prescribed hold in seconds; null shows the exercise's usual one.</summary>
    public int? HoldSeconds { get; init; }

    public SidesShown Sides { get; init; }

    /// <summary>In front of every id of the figure; one of its own for each figure on a page.</summary>
    public string Id { get; init; } = "f";

    /// <summary>The style stands in the figure itself, for a file; without it the page brings it.</summary>
    public bool WithStyle { get; init; } = true;
}

public enum SidesShown
{
    /// <summary>The side that is posed, then its mirror image, when the keys show one side only.</summary>
    Both,

    /// <summary>As it is posed.</summary>
    AsPosed,

    /// <summary>The mirror image alone.</summary>
    Other,
}
