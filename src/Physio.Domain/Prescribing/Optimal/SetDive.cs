namespace Physio.Domain.Prescribing.Optimal;

/// <summary>Follows the relaxation straight down to one set. A good first set makes every later bound rule out more.</summary>
internal sealed class SetDive(SetModel model, SetRelaxation relaxation, SetIncumbent incumbent, SetDescent descent, SetTree tree)
{
    private const int Steps = 3;

    /// <summary>Share of a bound a first set is expected to fall short by; candidates that would cost more are not looked at.</summary>
    public const double Shortfall = 0.1;

    private static readonly double[] All = [.. Enumerable.Repeat(double.MinValue, PositionMetric.Positions)];

    public void Dive()
    {
        var before = descent.Count;
        for (var depth = 0; DiveFrom(depth); depth++)
        {
        }

        descent.Count = before;
    }

    private bool DiveFrom(int depth)
    {
        var node = descent[depth];
        tree.OfferChosen(node);
        if (node.Slots == 1)
        {
            tree.SearchLast(node);
        }

        if (node.Slots < 2)
        {
            return false;
        }

        var bound = relaxation.Bound(node);
        for (var step = 0; step < Steps && double.IsFinite(bound); step++)
        {
            // The incumbent is no target yet; half the expected shortfall is.
            var target = Math.Max(incumbent.Threshold, bound - (Shortfall / 2 * Math.Abs(bound)));
            bound = relaxation.Step(node, bound, target, 1) ? relaxation.Bound(node) : bound;
        }

        var start = descent.Count;
        for (; node.SelectedCount > 0 && double.IsFinite(bound); bound = relaxation.Bound(node))
        {
            var place = SetTree.Strongest(node);
            if (descent.Descend(depth, place, -Shortfall * Math.Abs(bound)))
            {
                return true;
            }

            descent.Count = start;
            node.Candidates.Reduced[node.Selected[place]] = double.NegativeInfinity;
            node.Candidates.KeepAbove(All, model.Columns);
        }

        return false;
    }
}
