namespace Physio.Domain.Prescribing.Optimal;

/// <summary>A partial set: what it is worth, what room it leaves, and what may still be added.</summary>
internal sealed class SetNode
{
    /// <summary>How many may still be added.</summary>
    public int Slots;

    /// <summary>Positions of this branch in which there is no exercise yet.</summary>
    public int Missing;

    public int Direction;

    /// <summary>Worth of what is chosen, the whole path through the positions of this branch included.</summary>
    public double Worth;

    /// <summary>Goals: points still lacking. Time, load and strenuous: what is left. Balance: not used.</summary>
    public readonly double[] Room = new double[SetModel.MostColumns];

    public readonly double[] Multipliers = new double[SetModel.MostColumns];

    public readonly SetCandidates Candidates = new();

    /// <summary>Candidates the relaxation would add: one for each missing position in the order of the positions, then the best first.</summary>
    public readonly int[] Selected = new int[SetLimits.MostExercises + PositionMetric.Positions];

    public int SelectedCount;

    /// <summary>Reduced worth a further candidate must outdo to be selected.</summary>
    public double Weakest;
}
