using Physio.Domain.Prescribing;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Benchmarks.Composition;

/// <summary>One patient: what the set should work towards, its limits, and the hard filter.</summary>
internal sealed class GeneratedCase
{
    public static readonly SetScale Scale = new(GoalPoint: 10, Effort: 8, Move: 3);

    private readonly GeneratedCatalog catalog;
    private readonly int forbidden;
    private readonly int athome;
    private readonly int phase;
    private readonly int[] allowed;
    private readonly SetProblem problem;

    public GeneratedCase(GeneratedCatalog catalog, SetPool pool, int exercises, SplitMix64 random)
    {
        this.catalog = catalog;
        allowed = new int[catalog.Items.Length];
        var (weights, caps) = (new int[SetGoals.Count], new int[SetGoals.Count]);
        var goals = random.Bits(random.Between(3, 6), SetGoals.Count);
        for (var goal = 0; goal < weights.Length; goal++)
        {
            weights[goal] = ((goals >> goal) & 1) != 0 ? random.Between(1, 5) : 0;
            caps[goal] = weights[goal] >= 4 ? 6 : 4;
        }

        problem = new SetProblem
        {
            Pool = pool,
            Goals = new SetGoals(weights, caps),
            Scale = Scale,
            Metric = PositionPath.Metric,
            Limits = new SetLimits
            {
                Exercises = exercises,
                Seconds = 150 * exercises,
                Load = exercises * 5 / 2,
                Moves = random.Between(1, 3),
                Balance = random.Between(1, 2),
            },
        };
        forbidden = random.Bits(random.Between(2, 6), 24);
        athome = random.Bits(3, 10);
        phase = 1 << random.Below(4);
    }

    /// <summary>A catalog and a case of their own for each number.</summary>
    public static GeneratedCase Of(int size, int exercises, int number)
    {
        var random = new SplitMix64(((ulong)size * 1_000_003) + ((ulong)exercises * 10_007) + (ulong)number);
        var catalog = GeneratedCatalog.Of(size, random);
        return new GeneratedCase(catalog, SetPool.Of(catalog.Items), exercises, random);
    }

    /// <summary>The problem after the hard filter; part of what is measured.</summary>
    public SetProblem Filtered()
    {
        var (tags, equipment, phases) = (catalog.Tags, catalog.Equipment, catalog.Phases);
        var count = 0;
        for (var id = 0; id < tags.Length; id++)
        {
            if ((tags[id] & forbidden) == 0 && (equipment[id] & ~athome) == 0 && (phases[id] & phase) != 0)
            {
                allowed[count++] = id;
            }
        }

        return problem with { Allowed = allowed.AsMemory(0, count) };
    }

    public JudgedCase Judged() => new(catalog.Items, problem.Goals, problem.Limits, Scale, JudgedCase.HouseMetric, Filtered().Allowed!.Value.ToArray().ToHashSet(), []);
}
