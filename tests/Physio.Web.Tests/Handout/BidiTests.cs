using Physio.Handout.Text;

namespace Physio.Web.Tests.Handout;

public sealed class BidiTests
{
    [Theory]
    [InlineData("abc 12", false, "000000")]
    [InlineData("اب ج", true, "1111")]
    [InlineData("اب 10–12 ج", true, "1112212211")]
    [InlineData("اب 10.5 ج", true, "111222211")]
    [InlineData("اب abc ج", true, "11122211")]
    [InlineData("اب (abc)", true, "11112221")]
    [InlineData("abc اب", false, "000011")]
    [InlineData("12", true, "22")]
    public void Letters_are_read_in_the_direction_of_their_script(string text, bool rightToLeft, string levels) =>
        Assert.Equal(levels, string.Concat(Bidi.Levels(text, rightToLeft)));

    [Fact]
    public void Runs_of_a_line_from_right_to_left_are_painted_in_reverse_order() =>
        Assert.Equal([2, 1, 0], Bidi.VisualOrder([1, 2, 1]));

    [Fact]
    public void Runs_from_left_to_right_stay_in_order() => Assert.Equal([0, 1, 2], Bidi.VisualOrder([0, 1, 0]));

    [Fact]
    public void A_number_between_two_Arabic_words_inside_Latin_text_stays_between_them() =>
        Assert.Equal([0, 3, 2, 1, 4], Bidi.VisualOrder([0, 1, 2, 1, 0]));

    [Theory]
    [InlineData("Łucja Ünal", "Łucja Ünal")]
    [InlineData("  Наталья\t", "Наталья")]
    [InlineData("Go on 🎉", "Go on")]
    [InlineData("王 秀英", null)]
    public void A_text_is_printed_as_it_was_typed_or_not_at_all(string typed, string? printed) => Assert.Equal(printed, HandoutFonts.Printable(typed));
}
