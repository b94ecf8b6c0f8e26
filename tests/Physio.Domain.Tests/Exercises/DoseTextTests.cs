using System.Globalization;
using Physio.Domain.Exercises;

namespace Physio.Domain.Tests.Exercises;

public sealed class DoseTextTests
{
    public DoseTextTests() => CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData(1, 5, 5, null, false, 1, 7, "5 times · once a day, every day")]
    [InlineData(1, 5, 7, null, false, 2, 7, "5 to 7 times · 2 times a day, every day")]
    [InlineData(1, 5, 5, 10, true, 1, 4, "5 times on each side, hold 10 seconds each time · once a day, on 4 days a week")]
    [InlineData(2, 10, 10, 3, false, 1, 3, "2 rounds: 10 times, hold 3 seconds each time · once a day, on 3 days a week")]
    [InlineData(1, 1, 1, 1, false, 1, 1, "once, hold 1 second each time · once a day, on 1 day a week")]
    public void The_words_say_what_the_value_says(int sets, int min, int max, int? hold, bool perSide, int timesADay, int days, string words) =>
        Assert.Equal(words, DoseText.Of(new Dosage(sets, min, max, hold, perSide, timesADay, days)));

    [Fact]
    public void Rolling_is_told_in_time_not_in_repetitions() =>
        Assert.Equal("3 rounds: for 30 seconds · once a day, on 4 days a week", DoseText.Of(new Dosage(3, 1, 1, 30, false, 1, 4), continuous: true));

    [Fact]
    public void H12_two_different_doses_never_read_alike()
    {
        var doses =
            from sets in new[] { 1, 2 }
            from reps in new[] { (5, 5), (5, 7), (7, 7) }
            from hold in new int?[] { null, 5, 10, 60 }
            from perSide in new[] { false, true }
            from times in new[] { 1, 2, 3 }
            from days in new[] { 1, 3, 7 }
            select new Dosage(sets, reps.Item1, reps.Item2, hold, perSide, times, days);

        Assert.All(doses.GroupBy(dose => DoseText.Of(dose)), same => Assert.Single(same));
    }
}
