namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The whole search: bound all candidates together, find a good first set, then search the branches, the most promising first.</summary>
internal sealed class SetRoot
{
    // Tuned on the benchmark: rough multipliers are enough here, the nodes below refine them.
    private const int Steps = 12;
    private const int StepsInBranch = 6;

    private readonly SetModel model = new();
    private readonly SetNode root = new();
    private readonly SetDescent descent;
    private readonly SetRelaxation relaxation;
    private readonly SetBranches branches;
    private readonly SetGate gate;
    private readonly SetDive dive;
    private readonly SetClimb climb;

    public SetRoot()
    {
        relaxation = new SetRelaxation(model);
        descent = new SetDescent(model);
        Tree = new SetTree(model, relaxation, Incumbent, descent);
        branches = new SetBranches(model, relaxation, Incumbent);
        gate = new SetGate(model);
        dive = new SetDive(model, relaxation, Incumbent, descent, Tree);
        climb = new SetClimb(model, Incumbent);
    }

    public SetIncumbent Incumbent { get; } = new();

    public SetTree Tree { get; }

    public SetAnswer Solve(SetProblem problem, long nodeBudget)
    {
        model.Set(problem);
        Incumbent.Start(model, problem.Pinned.Span);
        descent.Start(problem.Pinned.Span);
        Tree.Start(nodeBudget);
        gate.Admit(root);
        if (root.Slots > 0 && root.Candidates.Count > 0)
        {
            Search(SetSums.Of(problem, problem.Pinned.Span).Positions);
        }

        return Answer(problem);
    }

    private void Search(int pinnedPositions)
    {
        Loosen();
        branches.Open(pinnedPositions);
        branches.Bound(root);
        if (branches.Count > 0)
        {
            branches.EnterFirst(root, descent[0], branches[0].Present - (SetDive.Shortfall * Math.Abs(branches[0].Present)));
            dive.Dive();
            climb.Improve(descent[0].Candidates);
        }

        while (branches.Count > 0 && !Tree.Exhausted)
        {
            branches.Bound(root);
            branches.DropHopeless(root);
            if (branches.Count > 0)
            {
                branches.EnterFirst(root, descent[0], Incumbent.Threshold);
                Tree.Search(0, StepsInBranch);
                branches.CloseFirst();

                // Multipliers that suit one branch mostly suit the next ones better than those of the root.
                descent[0].Multipliers.AsSpan(0, model.Columns).CopyTo(root.Multipliers);
            }
        }

        for (var place = 0; place < branches.Count; place++)
        {
            Tree.Leave(branches[place].Bound);
        }
    }

    /// <summary>First multipliers, for all positions together.</summary>
    private void Loosen()
    {
        for (var column = 0; column < model.Columns; column++)
        {
            root.Multipliers[column] = column < model.Goals && root.Room[column] > 0 ? model.GoalWorth[column] / 2 : 0;
        }

        var bound = relaxation.Bound(root);
        for (var step = 0; step < Steps && relaxation.Step(root, bound, Math.Max(Incumbent.Threshold, bound * 0.9), 1); step++)
        {
            bound = relaxation.Bound(root);
        }
    }

    private SetAnswer Answer(SetProblem problem)
    {
        var sums = SetSums.Of(problem, Incumbent.Set);
        var score = sums.Score(problem);
        var proven = Tree.Open < Incumbent.Threshold;
        return new SetAnswer(
            Incumbent.Set.ToArray(),
            score,
            sums.Seconds,
            proven,
            proven ? score : Math.Max(score, model.ScoreAt(Tree.Open)),
            Tree.Nodes,
            problem.BrokenByPinned);
    }
}
