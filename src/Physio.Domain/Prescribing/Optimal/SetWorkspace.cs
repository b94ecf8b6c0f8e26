namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The parts of one solver with their working memory, used again and again.</summary>
internal sealed class SetWorkspace
{
    private readonly SetModel model = new();
    private readonly SetIncumbent incumbent = new();
    private readonly SetTree tree;
    private readonly SetRoot root;

    public SetWorkspace()
    {
        var relaxation = new SetRelaxation(model);
        tree = new SetTree(model, relaxation, incumbent);
        root = new SetRoot(model, relaxation, incumbent, tree);
    }

    public SetAnswer Solve(SetProblem problem, long nodeBudget)
    {
        model.Set(problem);
        tree.Start(problem.Pinned.Span, nodeBudget);
        root.Search();
        var sums = SetSums.Of(problem, incumbent.Set);
        var score = sums.Score(problem);
        var proven = tree.Open < incumbent.Threshold;
        return new SetAnswer(
            incumbent.Set.ToArray(),
            score,
            sums.Seconds,
            proven,
            proven ? score : Math.Max(score, model.ScoreAt(tree.Open)),
            tree.Nodes,
            problem.BrokenByPinned);
    }
}
