using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>
/// The least that hands must carry so that the body does not tip over, whatever else carries as much as it can. A body that
/// could as well rest on what is under it gives 0: the drawing then does not tell. Weighed as a beam along the line from the other
/// supports to the hands, so it is a lower bound as long as nothing pushes sideways.
/// </summary>
internal static class HandLoad
{
    private static readonly string[] Others =
    [
        "sit", "head", "hipR", "hipL", "shoulderR", "shoulderL", "elbowR", "elbowL", "kneeR", "kneeL",
        "thighFrontR", "thighFrontL", "ankleR", "ankleL", "heelR", "heelL", "ballR", "ballL", "toeR", "toeL",
    ];

    /// <summary>In percent of the body's weight, both hands together.</summary>
    public static double LeastPercent(KeyMoment moment)
    {
        VectorCm[] hands = [.. ArmReading.FlatHands(moment).Select(side => ArmReading.Palm(moment.Body.ArmOf(side)))];
        Landmark[] others = [.. Others.Select(name => Landmark.On(moment.Body, name)).Concat(Trunk.Places(moment.Body)).Concat(ArmReading.ForearmPlaces(moment.Body)).Where(moment.Surfaces.Carry)];
        if (hands.Length == 0 || others.Length == 0)
        {
            return 0;
        }

        var towardsHands = (Middle(hands) - Middle([.. others.Select(mark => mark.Centre)])).Without(VectorCm.Up).Unit;
        var hand = hands.Max(towardsHands.Dot);
        var other = others.Max(mark => towardsHands.Dot(mark.Centre) + mark.RadiusCm);
        return hand > other ? 100 * Math.Clamp((towardsHands.Dot(CentreOfMass.Of(moment.Body)) - other) / (hand - other), 0, 1) : 0;
    }

    private static VectorCm Middle(VectorCm[] places) =>
        places.Aggregate(default(VectorCm), (sum, place) => sum + place) * (1d / places.Length);
}
