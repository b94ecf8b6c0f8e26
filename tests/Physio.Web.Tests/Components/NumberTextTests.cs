using System.Globalization;
using Physio.Web.Components;

namespace Physio.Web.Tests.Components;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("36.6")]
    [InlineData("36,6")]
    [InlineData(" 36,6 ")]
    public void Decimal_comma_and_point_mean_the_same(string text) => Assert.Equal(36.6m, NumberText.Number(text));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void H05_the_readers_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(36.6m, NumberText.Number("36,6"));
            Assert.Equal(36.6m, NumberText.Number("36.6"));
            Assert.Equal("36.6", NumberText.Of(36.6m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("abc")]
    [InlineData("36.6.1")]
    [InlineData("1.200,5")]
    [InlineData("1e3")]
    [InlineData("1234567890123")]
    [InlineData("٣٦")]
    public void What_is_no_number_is_not_guessed(string? text) => Assert.Null(NumberText.Number(text));

    [Fact]
    public void A_thousands_separator_is_never_assumed()
    {
        Assert.Equal(1.2m, NumberText.Number("1,200"));
        Assert.Null(NumberText.Whole("1,200"));
    }

    [Fact]
    public void A_whole_number_has_no_fraction()
    {
        Assert.Equal(72, NumberText.Whole("72.0"));
        Assert.Null(NumberText.Whole("72.5"));
    }
}
