using Physio.Figures.Motion;
using Physio.Figures.Poses;

namespace Physio.PatientPages.Figures;

/// <summary>Where in its loop a movement is held: with these times the player sets the figure to what it counts. In seconds from the start.</summary>
/// <param name="ArriveSeconds">The held position is reached.</param>
/// <param name="LeaveSeconds">It is left.</param>
/// <param name="TotalSeconds">Back at the start.</param>
internal readonly record struct FigureBeat(double ArriveSeconds, double LeaveSeconds, double TotalSeconds)
{
    /// <summary>The key that carries the prescribed hold, or the one held longest.</summary>
    public static FigureBeat Of(PosedMovement movement)
    {
        var spans = KeySpan.Of(movement);
        var held = spans.Skip(1)
            .OrderByDescending(span => movement.Keys[span.Index].UsualHoldSeconds is not null)
            .ThenByDescending(span => movement.Keys[span.Index].HoldSeconds)
            .First();
        return new(held.ArriveSeconds, held.LeaveSeconds, spans[^1].NextSeconds);
    }

    public override string ToString() => FormattableString.Invariant($"{ArriveSeconds:0.##} {LeaveSeconds:0.##} {TotalSeconds:0.##}");
}
