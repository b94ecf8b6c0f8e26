using Physio.Figures.Geometry;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Tests;

/// <summary>The crawl changes the knee that carries from key to key, moves along the mat and lifts the hand that steps.</summary>
public sealed class CrawlAcrossTheMat
{
    private readonly Timeline _timeline = new(ShippedFigures.Of("bubnovsky-crawl 1"));

    [Fact]
    public void The_body_moves_more_than_one_step() =>
        Assert.True(Enumerable.Range(0, _timeline.Spans.Length).Max(key => _timeline.BodyAtKey(key).Pelvis.X) - _timeline.BodyAtKey(0).Pelvis.X > 30);

    [Fact]
    public void In_every_step_one_knee_and_one_hand_stay_and_the_other_hand_is_carried()
    {
        foreach (var span in _timeline.Spans)
        {
            var (from, middle, to) = (_timeline.BodyAt(span.LeaveSeconds), _timeline.BodyAt((span.LeaveSeconds + span.NextSeconds) / 2), _timeline.BodyAt(span.NextSeconds));
            var still = Assert.Single(Sides.Both, side => Way(side, "wrist") < 0.1);
            Assert.Equal(still.Other(), Assert.Single(Sides.Both, side => Way(side, "knee") < 0.1));
            Assert.True(Place(middle, still.Other(), "wrist").Y > Place(to, still.Other(), "wrist").Y + 4);

            double Way(Side side, string joint) => (Place(to, side, joint) - Place(from, side, joint)).Length;
        }

        static VectorCm Place(Body body, Side side, string joint) => Landmark.On(body, joint + side.Letter()).Centre;
    }
}
