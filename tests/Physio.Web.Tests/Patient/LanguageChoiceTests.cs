using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.TestSupport.Builders;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Whoever holds the link chooses the language of its pages, without script and without an account.</summary>
public sealed class LanguageChoiceTests : PatientPageTests
{
    public static TheoryData<string> Offered() => [.. PageLanguage.Offered];

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task The_chosen_language_wins_over_the_patients_own(string language)
    {
        await ChangeAsync(async db => db.Entry(await db.Patients.SingleAsync(Cancellation)).Property(row => row.Language).CurrentValue = language == "es" ? "ru" : "es");
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        var answer = await phone.GetAsync($"{Story.Address}?lang={language}");
        var start = await phone.PageAsync(await phone.GetAsync(Story.Address));
        var session = await phone.PageAsync(await phone.AnswerAsync(Story, Phone.CheckIdOn(start), "none"));

        Assert.Equal((HttpStatusCode.SeeOther, Story.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        foreach (var page in new[] { start, session })
        {
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(language, Assert.Single(page.QuerySelectorAll(".languages [aria-current]")).GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task Every_page_of_a_plan_names_the_languages_in_their_own_words_and_comes_back_to_itself()
    {
        foreach (var page in await EveryPageAsync())
        {
            var links = page.QuerySelectorAll(".languages a");
            Assert.Equal(["English", "Español", "Русский", "العربية"], links.Select(link => link.TextContent));
            var phone = Host.APhone();
            await phone.OpenAsync(Story);
            var answer = await phone.GetAsync(links[1].GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.StartsWith(Story.Address, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.DoesNotContain("lang=", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_session_read_in_another_language_stays_the_same_session()
    {
        var phone = Host.APhone();
        var (_, session) = await phone.StartSessionAsync(Story);
        var spanish = await phone.PageAsync(await phone.GetAsync(session.QuerySelector(".languages [lang=es]")!.GetAttribute("href")!));

        Assert.Equal("es", spanish.DocumentElement.GetAttribute("lang"));
        Assert.Equal(3, spanish.QuerySelectorAll("article").Length);
    }

    [Fact]
    public async Task What_a_page_explains_once_is_still_there_after_the_choice()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var red = await phone.PageAsync(await phone.AnswerAsync(Story, check, "none", CheckSign.Dizzy));

        var answer = await phone.GetAsync(red.QuerySelector(".languages [lang=ru]")!.GetAttribute("href")!);

        Assert.Equal($"{Story.Address}/session/{check:N}?ticked=1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("ES")]
    [InlineData("es;path=/")]
    public async Task A_language_that_is_not_offered_is_ignored(string language)
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        var answer = await phone.GetAsync($"{Story.Address}?lang={Uri.EscapeDataString(language)}");

        Assert.Equal((HttpStatusCode.SeeOther, Story.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_choice_is_kept_180_days_in_a_cookie_of_this_plan_alone()
    {
        var phone = Host.APhone("https");
        await phone.OpenAsync(Story);

        var cookie = Assert.Single((await phone.GetAsync($"{Story.Address}?lang=ar")).Headers.GetValues("Set-Cookie"));

        Assert.StartsWith("__Secure-physio-choices=", cookie, StringComparison.Ordinal);
        foreach (var part in new[] { $"path={Story.Address};", "samesite=lax", "httponly", "secure;", $"expires={Now.AddDays(180):R}" })
        {
            Assert.Contains(part, cookie, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_closed_plan_says_why_in_the_chosen_language()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithTemperature(38.4m), Now.AddMinutes(1))], Cancellation);
        Database.Time.Advance(TimeSpan.FromMinutes(2));
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        var page = await phone.PageAsync(await phone.GetAsync($"{Story.Address}?lang=ar"));

        Assert.Equal("ar", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("لا تمارين مع الحمى", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No exercise", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S06_a_choice_on_a_dead_link_gets_the_answer_of_every_dead_link()
    {
        var plain = await Host.APhone().GetAsync(Story.Address);
        var choosing = await Host.APhone().GetAsync($"{Story.Address}?lang=es");

        Assert.Equal((plain.StatusCode, await BodyOf(plain)), (choosing.StatusCode, await BodyOf(choosing)));
        Assert.False(choosing.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("en.large.dark.more")]
    public void A_cookie_nobody_can_have_chosen_is_read_without_complaint(string? text) => Assert.NotNull(ReaderChoices.Read(text));

    private async Task<IReadOnlyList<IDocument>> EveryPageAsync()
    {
        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        var (check, session) = await phone.StartSessionAsync(Story);
        var one = await phone.PageAsync(await phone.GetAsync(session.QuerySelector("article a[href*='/exercise/']")!.GetAttribute("href")!));
        var unclear = await phone.PageAsync(await phone.ReportAsync(Story, check, "?"));
        var done = await phone.PageAsync(await phone.ReportAsync(Story, check));
        var red = await phone.PageAsync(await phone.AnswerAsync(Story, Guid.NewGuid(), "send", CheckSign.ChestPain));
        var closed = await phone.OpenAsync(Story);
        return [start, session, one, unclear, done, red, closed];
    }
}
