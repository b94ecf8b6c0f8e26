namespace Physio.Domain.Exercises;

/// <summary>What a patient reads of an exercise, in one language other than English.</summary>
public sealed record ExerciseWords
{
    public required string Name { get; init; }

    /// <summary>Other names people search by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required string StartPosition { get; init; }

    public required string Benefit { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public string Breathing { get; init; } = "";

    public IReadOnlyList<string> Cues { get; init; } = [];

    public required IReadOnlyList<string> StopSigns { get; init; }

    /// <summary>Titles of the movements of the figure, in their order.</summary>
    public IReadOnlyList<string> Movements { get; init; } = [];

    /// <summary>Captions of the figure, by their English words.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Fingerprint of the English texts that were translated. When those change, this translation is no longer shown: half-true instructions are worse than English ones (H13).</summary>
    public required string Source { get; init; }

    /// <summary>A native speaker of the profession has read it.</summary>
    public bool Reviewed { get; init; }
}
