using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>
/// The patient's usual systolic pressure: the value given, else the median of the last three readings when there are at least two,
/// else not known. Source: clinical rules 1.2.
/// </summary>
public static class Baseline
{
    public const int Readings = 3;
    public const int FewestReadings = 2;

    public static decimal? Of(ScreeningFacts facts)
    {
        if (facts.Vitals.BaselineSystolic is { } given)
        {
            return given;
        }

        var last = facts.BaselineReadings.TakeLast(Readings).Order().ToList();
        return last.Count switch
        {
            < FewestReadings => null,
            FewestReadings => (last[0] + last[1]) / 2m,
            _ => last[1],
        };
    }
}
