using Physio.Domain.Measures;
using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

public sealed class PressureEntryTests
{
    [Theory]
    [InlineData("120/80")]
    [InlineData(" 120 / 80 ")]
    [InlineData("120/80 mmHg")]
    public void H04_a_pair_typed_or_pasted_into_the_first_box_fills_both(string text)
    {
        var entry = new PressureEntry();

        entry.TypeSystolic(text);

        Assert.Equal(new BloodPressure(120, 80), entry.Value);
    }

    [Fact]
    public void H04_a_swapped_pair_is_offered_and_not_made()
    {
        var entry = new PressureEntry();

        entry.TypeSystolic("80");
        entry.TypeDiastolic("120");

        Assert.Equal(new BloodPressure(80, 120), entry.Value);
        Assert.Equal(new BloodPressure(120, 80), entry.Swapped);
    }

    [Fact]
    public void The_therapist_accepts_the_swap()
    {
        var entry = new PressureEntry();
        entry.TypeSystolic("80/120");

        entry.Swap();

        Assert.Equal(new BloodPressure(120, 80), entry.Value);
        Assert.Null(entry.Swapped);
    }

    [Fact]
    public void Typing_takes_back_not_measured_and_leaving_out_keeps_what_was_typed()
    {
        var entry = new PressureEntry();
        entry.LeaveOut(true);

        entry.TypeSystolic("120");
        Assert.False(entry.NotMeasured);

        entry.LeaveOut(true);
        Assert.Equal("120", entry.Systolic);
    }

    [Fact]
    public void Nothing_typed_and_nothing_chosen_is_not_answered() => Assert.False(new PressureEntry().IsAnswered);
}
