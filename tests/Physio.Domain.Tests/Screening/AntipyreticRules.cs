using Physio.Domain.Assessments;

namespace Physio.Domain.Tests.Screening;

/// <summary>A normal temperature under antipyretics is no proof.</summary>
public class AntipyreticRules
{
    private static readonly ScreeningFacts Taken = APatient.InRemission with { Antipyretics = true };

    [Fact]
    public void Without_another_hint_it_is_a_note()
    {
        Taken.Screened().IsDecided("clear");
        Assert.Contains("VT-TEMP-MASKED", Taken.Screened().Notes());
    }

    [Fact]
    public void With_a_hint_of_infection_it_is_a_caution()
    {
        Taken.With(RedFlag.RecentInfection).Screened().IsDecided("caution RF-INFECTION VT-TEMP-MASKED");
        Assert.Equal(2, Taken.With(RedFlag.RecentInfection).Screened().LoadCap);
        Taken.Temperature(37.5m).Screened().IsDecided("caution VT-TEMP-MASKED VT-TEMP-RAISED");
    }

    [Fact]
    public void A_fever_stays_a_fever() => Taken.Temperature(38.0m).Screened().IsDecided("hold VT-TEMP-HIGH");
}
