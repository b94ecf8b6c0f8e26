using System.Collections.Immutable;
using Physio.Figures.Poses;

namespace Physio.Figures.Reading;

/// <summary>
/// What a movement shows, measured on the body as it stands at each key: poses between two keys are blends of them, so what is
/// largest is largest at a key. Whether a number is much is told by <see cref="ReadingLimits"/>. Null: not shown at any key.
/// </summary>
public sealed record MovementProperties
{
    /// <summary>The position at the first key; null when the drawing does not tell.</summary>
    public required BodyPosition? Start { get; init; }

    /// <summary>Lumbar spine rounded beyond its neutral curve, in degrees, with what deeply bent hips add. Negative: always hollow.</summary>
    public required Seen FlexionDegrees { get; init; }

    /// <summary>Lumbar spine hollowed beyond its neutral curve, in degrees. Negative: always rounded.</summary>
    public required Seen ExtensionDegrees { get; init; }

    /// <summary>Lumbar and thoracic spine turned to either side, in degrees.</summary>
    public required Seen RotationDegrees { get; init; }

    /// <summary>Lumbar and thoracic spine bent to either side, in degrees.</summary>
    public required Seen SideBendDegrees { get; init; }

    /// <summary>Lumbar flexion of the first key, in degrees; negative for extension.</summary>
    public required double StartFlexionDegrees { get; init; }

    /// <summary>Centre of the head below the heart, in cm; negative above it.</summary>
    public required Seen HeadBelowHeartCm { get; init; }

    /// <summary>Knees that carry on the floor: 1 or 2.</summary>
    public required Seen? KneelingKnees { get; init; }

    /// <summary>Hands that lie flat under the shoulders and can carry: 1 or 2.</summary>
    public required Seen? FlatHands { get; init; }

    /// <summary>The least share of the body's weight that the hands carry, in percent.</summary>
    public required Seen HandLoadPercent { get; init; }

    /// <summary>Lying on the back: how far the trunk leans from the vertical, in degrees.</summary>
    public required Seen? OnBackDegrees { get; init; }

    /// <summary>Lying on the belly: how far the trunk leans from the vertical, in degrees.</summary>
    public required Seen? OnFrontDegrees { get; init; }

    /// <summary>Deepest bend of a knee that bears weight, in degrees.</summary>
    public required Seen? LoadedKneeDegrees { get; init; }

    /// <summary>Spread of both thighs, in degrees.</summary>
    public required Seen HipSpreadDegrees { get; init; }

    /// <summary>An ankle beyond the line of the other knee, in cm; negative on its own side.</summary>
    public required Seen CrossedLegCm { get; init; }

    /// <summary>The middle of the pelvis past the outer edge of the two knees it kneels on, in cm; negative over them.</summary>
    public required Seen? PastKneesCm { get; init; }

    /// <summary>Upper arm behind the trunk while the hands must carry, in degrees; 90 straight backwards.</summary>
    public required Seen? CarryingArmBehindDegrees { get; init; }

    /// <summary>Flexion as a share of the lumbar spine's way from neutral to its limit, 1 at most.</summary>
    public Seen FlexionShare => FlexionDegrees with { Amount = Math.Min(1, FlexionDegrees.Amount / SpineReading.MostForward) };

    /// <summary>Extension as a share of the lumbar spine's way from neutral to its limit.</summary>
    public Seen ExtensionShare => ExtensionDegrees with { Amount = ExtensionDegrees.Amount / SpineReading.MostBackward };

    /// <summary>Rotation as a share of the way of lumbar and thoracic spine together.</summary>
    public Seen RotationShare => RotationDegrees with { Amount = RotationDegrees.Amount / SpineReading.MostTurn };

    /// <summary>Side-bend as a share of the way of lumbar and thoracic spine together.</summary>
    public Seen SideBendShare => SideBendDegrees with { Amount = SideBendDegrees.Amount / SpineReading.MostSide };

    /// <summary>The spine moves into a rounded shape: away from neutral, and away from where it began.</summary>
    public bool MovesIntoFlexion =>
        FlexionDegrees.Amount >= ReadingLimits.DirectionDegrees
        && FlexionDegrees.Amount - StartFlexionDegrees >= ReadingLimits.DirectionMoveDegrees;

    /// <summary>The spine moves into a hollow shape: away from neutral, and away from where it began.</summary>
    public bool MovesIntoExtension =>
        ExtensionDegrees.Amount >= ReadingLimits.DirectionDegrees
        && ExtensionDegrees.Amount + StartFlexionDegrees >= ReadingLimits.DirectionMoveDegrees;

    public static MovementProperties Of(PosedMovement movement)
    {
        var moments = KeyMoment.All(movement);
        return new()
        {
            Start = Posture.Of(moments[0]),
            FlexionDegrees = Most(moments, moment => SpineReading.Of(moment).ForwardDegrees)!.Value,
            ExtensionDegrees = Most(moments, moment => -SpineReading.Of(moment).ForwardDegrees)!.Value,
            RotationDegrees = Most(moments, moment => SpineReading.Of(moment).TurnDegrees)!.Value,
            SideBendDegrees = Most(moments, moment => SpineReading.Of(moment).SideDegrees)!.Value,
            StartFlexionDegrees = SpineReading.Of(moments[0]).ForwardDegrees,
            HeadBelowHeartCm = Most(moments, moment => Posture.HeadBelowHeartCm(moment.Body))!.Value,
            KneelingKnees = Most(moments, moment => SomeOf(LegReading.Kneeling(moment))),
            FlatHands = Most(moments, moment => SomeOf(ArmReading.FlatHands(moment))),
            HandLoadPercent = Most(moments, moment => HandLoad.LeastPercent(moment))!.Value,
            OnBackDegrees = Most(moments, moment => Posture.OnBack(moment) ? Trunk.LeanDegrees(moment.Body) : null),
            OnFrontDegrees = Most(moments, moment => Posture.OnFront(moment) ? Trunk.LeanDegrees(moment.Body) : null),
            LoadedKneeDegrees = Most(moments, LegReading.LoadedKneeDegrees),
            HipSpreadDegrees = Most(moments, moment => LegReading.SpreadDegrees(moment.Body))!.Value,
            CrossedLegCm = Most(moments, moment => LegReading.CrossedCm(moment.Body))!.Value,
            PastKneesCm = Most(moments, LegReading.PastKneesCm),
            CarryingArmBehindDegrees = Most(moments, CarryingArmBehind),
        };
    }

    private static double? CarryingArmBehind(KeyMoment moment) =>
        HandLoad.LeastPercent(moment) >= ReadingLimits.HandLoadPercent
            ? ArmReading.FlatHands(moment).Max(side => ArmReading.BehindDegrees(moment.Body, side))
            : null;

    private static double? SomeOf(IReadOnlyList<Side> sides) => sides.Count == 0 ? null : sides.Count;

    /// <summary>The largest amount and the first key that shows it.</summary>
    private static Seen? Most(ImmutableArray<KeyMoment> moments, Func<KeyMoment, double?> amount)
    {
        Seen? most = null;
        foreach (var moment in moments)
        {
            if (amount(moment) is { } here && (most is null || here > most.Value.Amount))
            {
                most = new(here, moment.Label);
            }
        }

        return most;
    }
}
