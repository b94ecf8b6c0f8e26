using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Temperature, blood pressure and pulse that a patient measured at home.</summary>
public sealed class ReadingTests : PatientPageTests
{
    private async Task<(Phone Phone, HttpResponseMessage Answer)> MeasureAsync(params (string Name, string Value)[] readings) => await MeasureAsync(Host.APhone(), readings);

    private async Task<(Phone Phone, HttpResponseMessage Answer)> MeasureAsync(Phone phone, params (string Name, string Value)[] readings)
    {
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        return (phone, await phone.PostAsync($"{Story.Address}/check", [("check", check.ToString("N")), ("answer", "none"), .. readings]));
    }

    [Theory]
    [InlineData("temperature", "38,4")]
    [InlineData("temperature", "٣٨٫٤")]
    [InlineData("pulse", "130")]
    public async Task A_reading_that_forbids_exercise_shows_none_says_what_to_do_and_tells_the_therapist(string field, string value)
    {
        var (phone, answer) = await MeasureAsync((field, value));
        var page = await phone.PageAsync(answer);

        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        Assert.Contains("No exercises right now", page.Body!.TextContent, StringComparison.Ordinal);
        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal(AlertKind.RedCheck, alert.Kind);
        Assert.Contains("Measured: ", alert.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_the_reading_out_the_next_time_does_not_take_it_back_but_measuring_again_does()
    {
        var (phone, _) = await MeasureAsync(("temperature", "38.4"));

        AssertNoExerciseIn((await phone.PageAsync((await MeasureAsync(phone)).Answer)).DocumentElement.OuterHtml);

        var (_, again) = await MeasureAsync(phone, ("temperature", "36.9"));
        Assert.Equal(Story.ExerciseNames, (await phone.PageAsync(again)).QuerySelectorAll("article h2").Select(name => name.TextContent));
    }

    [Fact]
    public async Task A_reading_of_yesterday_no_longer_counts()
    {
        var (phone, _) = await MeasureAsync(("temperature", "38.4"));
        Database.Time.Advance(OwnReadings.CountFor + TimeSpan.FromMinutes(1));

        var (_, answer) = await MeasureAsync(phone);
        Assert.NotEmpty((await phone.PageAsync(answer)).QuerySelectorAll("article"));
    }

    [Fact]
    public async Task An_emergency_reading_shows_the_emergency_number_at_once_and_pauses_the_plan()
    {
        var (phone, answer) = await MeasureAsync(("pulse", "165"));
        var page = await phone.PageAsync(answer);

        Assert.Contains("emergency", page.QuerySelector("main")!.FirstElementChild!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(page.QuerySelector("a[href='tel:112']"));
        Assert.NotNull((await AskAsync(db => db.Plans.SingleAsync(Cancellation))).PausedAt);
    }

    [Fact]
    public async Task An_amber_reading_shows_the_gentler_part_and_says_so()
    {
        var (phone, answer) = await MeasureAsync(("pulse", "110"));
        var page = await phone.PageAsync(answer);

        Assert.Contains("Gentler today", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("temperature", "98.6", "98.6 looks like Fahrenheit. Is it 37 °C?")]
    [InlineData("temperature", "warm", "from 30.0 to 44.0")]
    [InlineData("temperature", "45", "from 30.0 to 44.0")]
    [InlineData("pulse", "19", "from 20 to 250")]
    [InlineData("pulse", "7.5", "from 20 to 250")]
    [InlineData("systolic", "120", "two numbers")]
    [InlineData("diastolic", "10", "from 20 to 200")]
    public async Task A_value_that_cannot_be_one_is_named_with_its_range_and_nothing_is_stored(string field, string value, string words)
    {
        var (_, answer) = await MeasureAsync((field, value));
        var body = await BodyOf(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, body, StringComparison.Ordinal);
        Assert.Contains($"value=\"{value}\"", body, StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync(db => db.TodayChecks.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Swapped_pressures_offer_the_swap_and_never_make_it()
    {
        var (_, answer) = await MeasureAsync(("systolic", "80"), ("diastolic", "130"));

        Assert.Contains("Are the two swapped (130/80)?", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync(db => db.TodayChecks.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_ticked_sign_counts_even_beside_a_value_that_cannot_be_read()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await phone.PostAsync($"{Story.Address}/check", ("check", check.ToString("N")), ("answer", "send"), ("sign", Slug.Of(CheckSign.ChestPain)), ("pulse", "much"));

        Assert.Equal([CheckSign.ChestPain], (await AskAsync(db => db.TodayChecks.SingleAsync(Cancellation))).Signs);
    }
}
