namespace Physio.Web.Features.Bench;

/// <summary>How far a run is.</summary>
/// <param name="Left">Time it will still take, by what it took so far.</param>
public sealed record BenchProgress(int Done, int Cases, TimeSpan Left)
{
    public int Percent => Cases == 0 ? 100 : (int)(100L * Done / Cases);
}
