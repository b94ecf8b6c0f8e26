namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Finds the best set by branch and bound and proves it. Deterministic: no clock, no chance, no threads; floating point only in bounds,
/// whole numbers decide. May be called from several threads at once.
/// </summary>
public static class SetSolver
{
    /// <summary>Partial sets bounded before the search gives up proving; some tenths of a second. Benchmark cases need up to 20,000.</summary>
    public const long DefaultNodeBudget = 200_000;

    // Working memory is kept between solves, so that a solve allocates its answer and little else. Who finds none here makes its own.
    private static readonly SetRoot?[] Spare = new SetRoot?[8];

    /// <summary>The best set; with fewer nodes than it needs, the best found and a bound that holds.</summary>
    public static SetAnswer Solve(SetProblem problem, long nodeBudget = DefaultNodeBudget)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var workspace = Take();
        var answer = workspace.Solve(problem, nodeBudget);
        Return(workspace);
        return answer;
    }

    private static SetRoot Take()
    {
        for (var slot = 0; slot < Spare.Length; slot++)
        {
            if (Interlocked.Exchange(ref Spare[slot], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new SetRoot();
    }

    private static void Return(SetRoot workspace)
    {
        for (var slot = 0; slot < Spare.Length; slot++)
        {
            if (Interlocked.CompareExchange(ref Spare[slot], workspace, null) is null)
            {
                return;
            }
        }
    }
}
