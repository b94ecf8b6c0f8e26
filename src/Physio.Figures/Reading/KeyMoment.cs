using System.Collections.Immutable;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>One key of a movement as it stands: its label, its pose with the contacts solved, the body and what is under it.</summary>
internal sealed record KeyMoment(string Label, Pose Pose, Body Body, Surfaces Surfaces)
{
    public static ImmutableArray<KeyMoment> All(PosedMovement movement)
    {
        var timeline = new Timeline(movement);
        var surfaces = new Surfaces(movement.Props);
        return [.. movement.Keys.Select((key, i) => new KeyMoment(key.Label, timeline.Settled(i), timeline.BodyAtKey(i), surfaces))];
    }

    /// <summary>Whether a part of the body lies on the floor or on a prop.</summary>
    public bool Rests(string landmark) => Surfaces.Carry(Landmark.On(Body, landmark));

    public bool RestsOnAny(params ReadOnlySpan<string> landmarks)
    {
        foreach (var landmark in landmarks)
        {
            if (Rests(landmark))
            {
                return true;
            }
        }

        return false;
    }
}
