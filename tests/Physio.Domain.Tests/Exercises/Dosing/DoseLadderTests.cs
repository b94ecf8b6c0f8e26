using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Exercises.Dosing;

public sealed class DoseLadderTests
{
    private static readonly DoseRange Range = new(new Dosage(1, 5, 5, 5, PerSide: false, 1, 7), MaxSets: 3, MaxReps: 8, MaxHoldSeconds: 10);
    private static readonly Dosage Top = Range.Start with { Sets = 3, RepsMin = 8, RepsMax = 8, HoldSeconds = 10 };

    [Fact]
    public void The_whole_climb_goes_by_repetitions_then_the_hold_then_a_second_set()
    {
        List<(int, int, int?)> rungs = [];
        for (var dose = Range.Start; DoseLadder.Up(dose, Top, Range) is { } next; dose = next)
        {
            rungs.Add((next.Sets, next.RepsMax, next.HoldSeconds));
        }

        Assert.Equal([(1, 6, 5), (1, 7, 5), (1, 8, 5), (1, 8, 7), (1, 8, 9), (1, 8, 10), (2, 8, 10)], rungs);
    }

    [Theory]
    [InlineData(2, 8, 10, 1, 8, 10)]
    [InlineData(1, 8, 10, 1, 8, 8)]
    [InlineData(1, 8, 6, 1, 8, 5)]
    [InlineData(1, 8, 5, 1, 7, 5)]
    [InlineData(1, 6, 5, 1, 5, 5)]
    [InlineData(1, 5, 5, 1, 3, 5)]
    [InlineData(1, 2, 5, 1, 1, 5)]
    [InlineData(1, 1, 5, 1, 1, 3)]
    public void One_step_down_goes_the_way_back_and_cuts_below_the_low_end(int sets, int reps, int hold, int setsThen, int repsThen, int holdThen) =>
        Assert.Equal(
            Range.Start with { Sets = setsThen, RepsMin = repsThen, RepsMax = repsThen, HoldSeconds = holdThen },
            DoseLadder.Down(Range.Start with { Sets = sets, RepsMin = reps, RepsMax = reps, HoldSeconds = hold }, Range.Start));

    [Fact]
    public void From_a_single_second_nothing_is_left_to_take_away() =>
        Assert.Null(DoseLadder.Down(new Dosage(1, 1, 1, 1, PerSide: false, 1, 1), Range.Start));

    [Fact]
    public void A_range_climbs_at_its_upper_end_first()
    {
        var range = Range.Start with { RepsMin = 5, RepsMax = 7 };

        Assert.Equal(range with { RepsMax = 8 }, DoseLadder.Up(range, Top, Range));
        Assert.Equal(range with { RepsMin = 6, RepsMax = 8 }, DoseLadder.Up(range with { RepsMax = 8 }, Top, Range));
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(10, 12)]
    [InlineData(14, 15)]
    public void From_ten_repetitions_on_a_step_is_two(int from, int to)
    {
        var range = Range with { MaxReps = 15 };
        var dose = Range.Start with { RepsMin = from, RepsMax = from };

        Assert.Equal(to, DoseLadder.Up(dose, Top with { RepsMax = 15 }, range)!.RepsMax);
    }

    [Theory]
    [InlineData(5, 7)]
    [InlineData(10, 15)]
    [InlineData(15, 20)]
    [InlineData(30, 40)]
    [InlineData(55, 60)]
    public void A_longer_hold_grows_by_larger_steps(int from, int to)
    {
        var range = new DoseRange(new Dosage(1, 1, 1, 5, PerSide: false, 1, 7), MaxSets: 1, MaxReps: 1, MaxHoldSeconds: 60);

        Assert.Equal(to, DoseLadder.Up(range.Start with { HoldSeconds = from }, range.Start with { HoldSeconds = 60 }, range)!.HoldSeconds);
    }

    [Fact]
    public void H12_bird_dog_never_climbs_beyond_five_minutes_of_holding()
    {
        var range = Case.Exercise("bird-dog").Content.Dose;
        var atTheCap = range.Start with { RepsMin = 10, RepsMax = 10, HoldSeconds = 15 };

        Assert.Equal(HoldCaps.StaticSeconds, HoldCaps.SecondsOf(atTheCap));
        Assert.Null(DoseLadder.Up(atTheCap, atTheCap with { Sets = 2 }, range));
    }
}
