using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>A link that asks for the year of birth first: security goal S04.</summary>
public sealed class BirthYearTests : PatientPageTests
{
    private readonly LinkSecret _secret = LinkSecret.New();
    private ShareLink _link = null!;

    private string Address => $"/plan/{_link.Id.Value:N}";

    private string RightYear => Story.Patient.BirthDate.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _link = ShareLink.Create(Story.Clinic.Id, Story.Plan.Id, _secret, ShareLink.DefaultDays, PlanStory.Therapist, Now, asksBirthYear: true);
        await ChangeAsync(db =>
        {
            db.ShareLinks.Add(_link);
            return Task.CompletedTask;
        });
    }

    private async Task<Phone> AtTheDoorAsync(string scheme = "http")
    {
        var phone = Host.APhone(scheme);
        await phone.GetAsync($"/p/{_secret.Text}");
        return phone;
    }

    private Task<HttpResponseMessage> TellAsync(Phone phone, string year, string visitor = "198.51.100.7")
    {
        var form = Phone.Form($"{Address}/year", ("year", year));
        form.Headers.Add(PatientHost.AddressHeader, visitor);
        return phone.SendAsync(form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/calendar")]
    [InlineData("/paper")]
    public async Task S04_without_the_year_no_page_of_the_plan_names_anybody(string page)
    {
        var answer = await (await AtTheDoorAsync()).GetAsync(Address + page);
        var body = await BodyOf(answer);

        Assert.Contains("the year in which you were born", body, StringComparison.Ordinal);
        foreach (var words in new[] { "Maria", "Quittenbaum", PlanStory.Therapist, Story.Clinic.Name, PlanStory.PlanNote })
        {
            Assert.DoesNotContain(words, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task S04_the_right_year_opens_the_plan_and_is_remembered_for_this_link_only()
    {
        var phone = await AtTheDoorAsync("https");
        var page = await phone.PageAsync(await TellAsync(phone, RightYear));

        Assert.Contains("Hello Maria", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hello Maria", await BodyOf(await phone.GetAsync(Address)), StringComparison.Ordinal);
        Assert.Contains(phone.Cookies, cookie => cookie.Name == $"__Host-physio-year-{_link.Id.Value:N}" && cookie is { HttpOnly: true, Secure: true });
        Assert.Contains("the year in which you were born", await BodyOf(await (await AtTheDoorAsync("https")).GetAsync(Address)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("58")]
    [InlineData("1492")]
    [InlineData("3000")]
    [InlineData("abcd")]
    public async Task What_cannot_be_a_year_is_said_and_costs_no_try(string typed)
    {
        var answer = await TellAsync(await AtTheDoorAsync(), typed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("four digits", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync(db => db.BirthYearTries.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task S04_after_five_wrong_years_this_visitor_is_out_even_with_the_right_one()
    {
        var phone = await AtTheDoorAsync();
        for (var left = 4; left >= 1; left--)
        {
            Assert.Contains($"Tries left: {left}.", await BodyOf(await TellAsync(phone, "1931")), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(phone, "1931")).StatusCode);
        var sixth = await TellAsync(phone, RightYear);
        Assert.Equal(HttpStatusCode.Forbidden, sixth.StatusCode);
        Assert.DoesNotContain(phone.Cookies, cookie => cookie.Name.Contains("year", StringComparison.Ordinal));
        Assert.Contains("Hello Maria", (await phone.PageAsync(await TellAsync(phone, RightYear, "203.0.113.9"))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S04_after_twenty_wrong_years_the_link_is_locked_for_everybody_and_the_therapist_told()
    {
        var phone = await AtTheDoorAsync();
        for (var visitor = 1; visitor <= 4; visitor++)
        {
            for (var attempt = 0; attempt < 5; attempt++)
            {
                await TellAsync(phone, "1931", $"203.0.113.{visitor}");
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(phone, RightYear, "203.0.113.99")).StatusCode);
        Assert.Equal(AlertKind.LinkLocked, Assert.Single(await AlertsAsync()).Kind);
    }

    [Fact]
    public async Task S04_many_guesses_at_the_same_moment_get_no_more_tries_than_one_after_the_other()
    {
        var phone = await AtTheDoorAsync();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => TellAsync(phone, (1925 + number).ToString(System.Globalization.CultureInfo.InvariantCulture))));

        Assert.InRange((await AskAsync(db => db.ShareLinks.SingleAsync(row => row.Id == _link.Id, Cancellation))).YearsTried, 0, BirthYearTries.MaxPerVisitor);
        Assert.InRange((await AskAsync(db => db.BirthYearTries.SingleAsync(Cancellation))).Count, 0, BirthYearTries.MaxPerVisitor);
    }

    [Fact]
    public async Task A_link_that_does_not_ask_has_no_question_to_answer()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        Assert.Equal(HttpStatusCode.NotFound, (await phone.PostAsync($"{Story.Address}/year", ("year", "1958"))).StatusCode);
    }
}
