using System.Globalization;
using CsCheck;
using Physio.Domain.Exercises;

namespace Physio.Domain.Tests.Exercises;

/// <summary>H12: the words are the value. Whoever reads them back gets the same numbers, whatever the exercise.</summary>
public sealed class DoseTextRoundTripTests
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("PHYSIO_PROPERTY_CASES"), out var wanted) ? wanted : 2000;

    [Fact]
    public void H12_the_words_of_a_dose_read_back_are_the_dose() =>
        Doses.AnyIssued.Sample(
            issued =>
            {
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                Assert.Equal(issued.Dose, ReadDose.From(DoseText.Of(issued.Dose, issued.Range.Continuous)));
            },
            iter: Cases);

    [Theory]
    [InlineData("10 times, hold 10 seconds each time · once a day, on 3 days a week", 10, 10)]
    [InlineData("10 times, hold 2 minutes each time · once a day, on 3 days a week", 10, 120)]
    [InlineData("once, hold 10 seconds each time · once a day, on 3 days a week", 1, 10)]
    public void H12_minutes_seconds_and_repetitions_are_told_apart(string words, int reps, int hold) =>
        Assert.Equal(new Dosage(1, reps, reps, hold, PerSide: false, 1, 3), ReadDose.From(words));
}
