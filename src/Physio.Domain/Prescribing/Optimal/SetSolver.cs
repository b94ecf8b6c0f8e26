namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Finds the best set by branch and bound and proves it. Deterministic: no clock, no chance, no threads; floating point only in bounds,
/// whole numbers decide. May be called from several threads at once.
/// </summary>
public static class SetSolver
{
    /// <summary>Partial sets opened before the search gives up proving.</summary>
    public const long DefaultNodeBudget = 1_000_000;

    // Working memory is kept between solves; a solve that finds none makes its own.
    private static SetWorkspace? spare;

    /// <summary>The best set; with fewer nodes than it needs, the best found and a bound that holds.</summary>
    public static SetAnswer Solve(SetProblem problem, long nodeBudget = DefaultNodeBudget)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var workspace = Interlocked.Exchange(ref spare, null) ?? new SetWorkspace();
        var answer = workspace.Solve(problem, nodeBudget);
        Interlocked.Exchange(ref spare, workspace);
        return answer;
    }
}
