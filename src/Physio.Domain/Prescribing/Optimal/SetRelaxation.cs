namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Lagrangian bound of a partial set: goals, time, load, strenuous and balance are priced by multipliers, so that the best completion is
/// one candidate for each missing position and then the highest reduced worths, one of a family. No completion can be worth more.
/// </summary>
internal sealed class SetRelaxation(SetModel model)
{
    private readonly SetSelection selection = new();
    private readonly double[] slope = new double[SetModel.MostColumns];
    private readonly double[] best = new double[SetModel.MostColumns];

    /// <summary>The bound under the present multipliers; leaves the completion it belongs to in the node.</summary>
    public double Bound(SetNode node)
    {
        node.Candidates.Reduce(node.Multipliers.AsSpan(0, model.Columns));
        return Priced(node) + selection.Select(node);
    }

    /// <summary>Worth so far and what the multipliers charge for all room that is left.</summary>
    public double Priced(SetNode node)
    {
        var priced = node.Worth;
        for (var goal = 0; goal < model.Goals; goal++)
        {
            priced += (model.GoalWorth[goal] - node.Multipliers[goal]) * node.Room[goal];
        }

        for (var resource = model.Goals; resource < model.Balance; resource++)
        {
            priced -= node.Multipliers[resource] * node.Room[resource];
        }

        var tilt = node.Multipliers[model.Balance];
        return priced + (Math.Abs(tilt) * model.Room.Balance) + (tilt * node.Direction);
    }

    /// <summary>Moves the multipliers until the bound is below the threshold or the steps are used up; ends at the best ones seen.</summary>
    public double Tighten(SetNode node, double threshold, int steps)
    {
        var bound = Bound(node);
        var (lowest, length, stuck) = (bound, 1.0, 0);
        var multipliers = node.Multipliers.AsSpan(0, model.Columns);
        multipliers.CopyTo(best);
        for (var step = 0; step < steps && lowest >= threshold && Step(node, bound, threshold - 1, length); step++)
        {
            bound = Bound(node);
            if (bound < lowest)
            {
                (lowest, stuck) = (bound, 0);
                multipliers.CopyTo(best);
            }
            else if (++stuck == 2)
            {
                (length, stuck) = (length / 2, 0);
            }
        }

        if (bound > lowest && lowest >= threshold)
        {
            best.AsSpan(0, model.Columns).CopyTo(multipliers);
            Bound(node);
        }

        return lowest;
    }

    /// <summary>One subgradient step that would lead to the target if the bound were linear. False: there is nowhere to go.</summary>
    public bool Step(SetNode node, double bound, double target, double length)
    {
        var (candidates, multipliers) = (node.Candidates, node.Multipliers);
        var norm = 0.0;
        for (var column = 0; column < model.Columns; column++)
        {
            slope[column] = SlopeAt(node, column, candidates.Sum(column, node.Selected.AsSpan(0, node.SelectedCount)), multipliers[column]);
            norm += slope[column] * slope[column] * model.Evenness[column];
        }

        if (norm == 0)
        {
            return false;
        }

        var step = length * (bound - target) / norm;
        for (var column = 0; column < model.Columns; column++)
        {
            var moved = multipliers[column] - (step * slope[column] * model.Evenness[column]);
            multipliers[column] =
                column < model.Goals ? Math.Clamp(moved, 0, model.GoalWorth[column])
                : column < model.Balance ? Math.Min(moved, 0)
                : moved;
        }

        return true;
    }

    /// <summary>How the bound changes with a multiplier; 0 where the multiplier is at its end and would have to leave its range.</summary>
    private double SlopeAt(SetNode node, int column, double used, double multiplier)
    {
        if (column == model.Balance)
        {
            var tilt = node.Direction + used;
            var free = (double)model.Room.Balance;
            return multiplier > 0 ? tilt + free
                : multiplier < 0 ? tilt - free
                : Math.Abs(tilt) <= free ? 0
                : tilt - (Math.Sign(tilt) * free);
        }

        var slope = used - node.Room[column];
        return column < model.Goals
            ? (slope > 0 && multiplier <= 0) || (slope < 0 && multiplier >= model.GoalWorth[column]) ? 0 : slope
            : slope < 0 && multiplier >= 0 ? 0 : slope;
    }
}
