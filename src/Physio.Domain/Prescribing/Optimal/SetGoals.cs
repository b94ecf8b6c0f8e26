namespace Physio.Domain.Prescribing.Optimal;

/// <summary>What a set should work towards: one weight and one cap for each goal, in the order of the points of an item.</summary>
/// <param name="Weights">Worth of a goal, 0-1,000; clinics use 0-5.</param>
/// <param name="Caps">Points of a goal beyond which more counts nothing, 0-1,000.</param>
public sealed record SetGoals(IReadOnlyList<int> Weights, IReadOnlyList<int> Caps)
{
    /// <summary>Most goals an item can have points for.</summary>
    public const int Count = 12;

    internal int WeightOf(int goal) => goal < Weights.Count ? Weights[goal] : 0;

    internal int CapOf(int goal) => goal < Caps.Count ? Caps[goal] : 0;
}
