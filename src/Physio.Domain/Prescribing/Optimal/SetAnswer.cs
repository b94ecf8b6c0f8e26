namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The best set found, and what is proven about it.</summary>
/// <param name="Chosen">Indices into the <see cref="SetPool"/>, ascending. <see cref="SetOrder"/> gives the order in which to do them.</param>
/// <param name="Score">Value of the set; the empty set is worth 0.</param>
/// <param name="Seconds">Time a day.</param>
/// <param name="Proven">No allowed set is better, by score and then by the tie rules.</param>
/// <param name="UpperBound">No allowed set scores more than this; equal to the score when proven.</param>
/// <param name="Nodes">Work done: partial sets that were opened.</param>
/// <param name="BrokenByPinned">Hard rules the pinned exercises break by themselves; they were relaxed by exactly that much.</param>
public sealed record SetAnswer(IReadOnlyList<int> Chosen, int Score, int Seconds, bool Proven, int UpperBound, long Nodes, SetRule BrokenByPinned);
