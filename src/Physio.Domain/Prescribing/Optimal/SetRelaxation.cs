using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Lagrangian bound of a partial set: goals, time, load, strenuous and balance are priced by multipliers, so that the best completion is
/// one candidate for each missing position and then the highest reduced worths, one of a family. No completion can be worth more.
/// </summary>
internal sealed class SetRelaxation(SetModel model)
{
    private readonly int[] bestIn = new int[PositionMetric.Positions];
    private readonly double[] slope = new double[SetModel.MostColumns];

    /// <summary>The bound under the present multipliers; leaves the completion it belongs to in the node.</summary>
    public double Bound(SetNode node)
    {
        node.Candidates.Reduce(node.Multipliers.AsSpan(0, model.Columns));
        return Priced(node) + Select(node);
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

    /// <summary>One subgradient step that would lead to the target if the bound were linear. False: there is nowhere to go.</summary>
    public bool Step(SetNode node, double bound, double target, double length)
    {
        var (candidates, multipliers) = (node.Candidates, node.Multipliers);
        var norm = 0.0;
        for (var column = 0; column < model.Columns; column++)
        {
            var used = 0.0;
            for (var place = 0; place < node.SelectedCount; place++)
            {
                used += candidates.At(column, node.Selected[place]);
            }

            slope[column] = SlopeAt(node, column, used, multipliers[column]);
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

    /// <summary>Sum of the best completion; minus infinity when a missing position cannot be filled.</summary>
    private double Select(SetNode node)
    {
        node.SelectedCount = 0;
        node.Weakest = double.PositiveInfinity;
        var sum = 0.0;
        if (node.Missing != 0 && !SelectMissing(node, ref sum))
        {
            return double.NegativeInfinity;
        }

        var needed = node.SelectedCount;
        if (node.Slots > needed)
        {
            SelectBest(node, needed);
            for (var place = needed; place < node.SelectedCount; place++)
            {
                sum += node.Candidates.Reduced[node.Selected[place]];
            }
        }

        return sum;
    }

    private bool SelectMissing(SetNode node, ref double sum)
    {
        var (candidates, positions) = (node.Candidates, model.Problem.Pool.Position);
        bestIn.AsSpan().Fill(-1);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var position = positions[candidates.Item[candidate]];
            if (((node.Missing >> position) & 1) != 0 && (bestIn[position] < 0 || candidates.Reduced[candidate] > candidates.Reduced[bestIn[position]]))
            {
                bestIn[position] = candidate;
            }
        }

        for (var missing = node.Missing; missing != 0; missing &= missing - 1)
        {
            var best = bestIn[BitOperations.TrailingZeroCount(missing)];
            if (best < 0 || node.SelectedCount == node.Slots)
            {
                return false;
            }

            node.Selected[node.SelectedCount++] = best;
            sum += candidates.Reduced[best];
        }

        return true;
    }

    private static int FirstAbove(double[] reduced, int from, int count, double threshold)
    {
        var limit = new Vector<double>(threshold);
        for (; from < count; from += Vector<double>.Count)
        {
            if (Vector.GreaterThanAny(new Vector<double>(reduced, from), limit))
            {
                return from;
            }
        }

        return count;
    }

    private void SelectBest(SetNode node, int needed)
    {
        var (candidates, reduced) = (node.Candidates, node.Candidates.Reduced);
        node.Weakest = 0;
        for (var block = FirstAbove(reduced, 0, candidates.Count, 0); block < candidates.Count; block = FirstAbove(reduced, block + Vector<double>.Count, candidates.Count, node.Weakest))
        {
            var end = Math.Min(block + Vector<double>.Count, candidates.Count);
            for (var candidate = block; candidate < end; candidate++)
            {
                if (reduced[candidate] > node.Weakest && !node.Selected.AsSpan(0, needed).Contains(candidate))
                {
                    Insert(node, needed, candidate);
                }
            }
        }
    }

    private void Insert(SetNode node, int needed, int candidate)
    {
        var (candidates, families) = (node.Candidates, model.Problem.Pool.Family);
        var (reduced, selected) = (candidates.Reduced, node.Selected);
        var (family, worth) = (families[candidates.Item[candidate]], reduced[candidate]);
        var hole = node.SelectedCount;
        for (var place = needed; place < node.SelectedCount; place++)
        {
            if (families[candidates.Item[selected[place]]] == family)
            {
                if (reduced[selected[place]] >= worth)
                {
                    return;
                }

                hole = place;
                break;
            }
        }

        if (hole == node.SelectedCount)
        {
            hole = node.SelectedCount < node.Slots ? node.SelectedCount++ : node.SelectedCount - 1;
        }

        for (; hole > needed && reduced[selected[hole - 1]] < worth; hole--)
        {
            selected[hole] = selected[hole - 1];
        }

        selected[hole] = candidate;
        if (node.SelectedCount == node.Slots)
        {
            node.Weakest = reduced[selected[node.SelectedCount - 1]];
        }
    }
}
