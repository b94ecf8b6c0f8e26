using Google.OrTools.Sat;

namespace Physio.Benchmarks.Composition;

/// <summary>The same case as a model of Google OR-Tools CP-SAT, solved by one worker. Only solving is measured, not building.</summary>
internal static class CpSatPeer
{
    public static CpSatAnswer Solve(JudgedCase given, double secondsAllowed)
    {
        var model = new CpModel();
        var items = given.Items.Where(item => given.Allowed.Contains(item.Id)).OrderBy(item => item.Id).ToArray();
        var chosen = items.ToDictionary(item => item.Id, item => model.NewBoolVar($"x{item.Id}"));
        BoolVar[] x = [.. items.Select(item => chosen[item.Id])];
        model.Add(LinearExpr.Sum(x) <= given.Limits.Exercises);
        model.Add(LinearExpr.WeightedSum(x, items.Select(item => item.Seconds)) <= given.Limits.Seconds);
        model.Add(LinearExpr.WeightedSum(x, items.Select(item => item.Load)) <= given.Limits.Load);
        model.AddLinearConstraint(LinearExpr.WeightedSum(x, items.Select(item => item.Direction)), -given.Limits.Balance, given.Limits.Balance);
        foreach (var family in items.Where(item => item.Family is not null).GroupBy(item => item.Family).Where(family => family.Count() > 1))
        {
            model.AddAtMostOne(family.Select(item => chosen[item.Id]));
        }

        foreach (var item in items.Where(item => item.Prerequisite is not null))
        {
            if (chosen.TryGetValue(item.Prerequisite!.Value, out var needed))
            {
                model.AddImplication(chosen[item.Id], needed);
            }
            else
            {
                model.Add(chosen[item.Id] == 0);
            }
        }

        var path = AddPath(model, given, items, chosen);
        List<LinearExpr> terms = [LinearExpr.WeightedSum(x, items.Select(item => item.Preference - given.Scale.Effort)), LinearExpr.Term(path, -given.Scale.Move)];
        for (var goal = 0; goal < given.Goals.Weights.Count; goal++)
        {
            if (given.Goals.Weights[goal] > 0)
            {
                var covered = model.NewIntVar(0, given.Goals.Caps[goal], $"y{goal}");
                model.Add(covered <= LinearExpr.WeightedSum(x, items.Select(item => item.Points[goal])));
                terms.Add(LinearExpr.Term(covered, given.Scale.GoalPoint * given.Goals.Weights[goal]));
            }
        }

        model.Maximize(LinearExpr.Sum(terms));
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,max_time_in_seconds:{secondsAllowed}") };
        var before = CpuClock.Microseconds();
        var status = solver.Solve(model);
        var spent = CpuClock.Microseconds() - before;
        var found = status is CpSolverStatus.Optimal or CpSolverStatus.Feasible;
        return new CpSatAnswer(
            found ? [.. items.Where(item => solver.BooleanValue(chosen[item.Id])).Select(item => item.Id)] : [],
            found ? (int)Math.Round(solver.ObjectiveValue) : 0,
            status == CpSolverStatus.Optimal,
            spent);
    }

    /// <summary>One row of a table for every allowed set of positions and the effort of its path.</summary>
    private static IntVar AddPath(CpModel model, JudgedCase given, Domain.Prescribing.Optimal.SetItem[] items, Dictionary<int, BoolVar> chosen)
    {
        BoolVar[] used = [.. Enumerable.Range(0, 7).Select(position => model.NewBoolVar($"p{position}"))];
        for (var position = 0; position < used.Length; position++)
        {
            BoolVar[] there = [.. items.Where(item => item.Position == position).Select(item => chosen[item.Id])];
            foreach (var item in there)
            {
                model.AddImplication(item, used[position]);
            }

            model.Add(LinearExpr.Sum(there) >= used[position]);
        }

        var path = model.NewIntVar(0, 100, "path");
        var table = model.AddAllowedAssignments([.. used, path]);
        for (var mask = 0; mask < 128; mask++)
        {
            if (int.PopCount(mask) <= given.Limits.Moves + 1)
            {
                table.AddTuple([.. Enumerable.Range(0, 7).Select(position => (mask >> position) & 1), SetJudge.PathOf(given.Effort, mask)]);
            }
        }

        return path;
    }
}

/// <param name="Microseconds">CPU time.</param>
internal sealed record CpSatAnswer(int[] Ids, int Score, bool Proven, double Microseconds);
