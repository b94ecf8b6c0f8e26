using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sharing;
using Physio.PatientPages.Calendar;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>The patient's own times in the patient's own calendar, telling nobody what for.</summary>
public sealed class CalendarTests : PatientPageTests
{
    private const string Chosen = "?time=07:30&day=MO&day=TH&in=en";

    private string Subscription => $"/p/{CalendarKey.Of(Story.Link).Text}/calendar.ics";

    [Fact]
    public async Task The_chosen_time_and_days_stand_in_the_calendar_until_the_review_date()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        var answer = await phone.GetAsync($"{Story.Address}/calendar.ics{Chosen}");
        var lines = Unfolded(await answer.Content.ReadAsStringAsync(Cancellation));
        var review = await AskAsync(db => db.PlanVersions.Select(version => version.ReviewOn).SingleAsync(Cancellation));

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "exercises.ics"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Contains($"RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL={review.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}T073000", lines);
        Assert.Contains("SUMMARY:Exercises", lines);
        var start = DateTime.ParseExact(Assert.Single(lines, line => line.StartsWith("DTSTART:", StringComparison.Ordinal))[8..], "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        Assert.Contains(start.DayOfWeek, (IEnumerable<DayOfWeek>)[DayOfWeek.Monday, DayOfWeek.Thursday]);
        Assert.InRange(start - Now.DateTime.Date, TimeSpan.Zero, TimeSpan.FromDays(7));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
    }

    [Fact]
    public async Task The_start_page_leads_to_a_page_with_both_ways()
    {
        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        var page = await phone.PageAsync(await phone.GetAsync($"{start.QuerySelector(".calendar form")!.GetAttribute("action")}?time=07:30&day=MO&day=TH"));

        Assert.Contains("Monday, Thursday: 07:30", page.Body!.TextContent, StringComparison.Ordinal);
        var download = page.QuerySelector("a[href*='/calendar.ics']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(download)).StatusCode);
        var subscription = page.QuerySelector("a[href^='webcal:']")!.GetAttribute("href")!;
        Assert.StartsWith("webcal://physio.example/p/", subscription, StringComparison.Ordinal);
        Assert.Equal(
            await BodyOf(await phone.GetAsync(download)),
            await BodyOf(await Host.APhone().GetAsync(subscription["webcal://physio.example".Length..])));
    }

    [Fact]
    public async Task S09_neither_the_calendars_address_nor_its_page_holds_the_secret_and_the_key_opens_no_plan()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        var page = await BodyOf(await phone.GetAsync($"{Story.Address}/calendar{Chosen}"));
        var key = CalendarKey.Of(Story.Link).Text;

        Assert.Contains(key, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Story.Secret.Text, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(Story.Link.SecretHash), key, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().GetAsync($"/p/{key}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().GetAsync($"/p/{key[32..]}")).StatusCode);
        Assert.DoesNotContain(key, Host.Log.OwnText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S08_the_subscription_tells_no_name_no_exercise_and_no_clinic()
    {
        var answer = await Host.APhone().GetAsync(Subscription + Chosen);
        var file = await BodyOf(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertNoExerciseIn(file);
        foreach (var words in new[] { "Maria", "Quittenbaum", PlanStory.Therapist, Story.Clinic.Name, Story.Link.Id.Value.ToString("N"), Story.Patient.Id.Value.ToString("N"), "pain", "back" })
        {
            Assert.DoesNotContain(words, file, StringComparison.OrdinalIgnoreCase);
        }

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task S06_the_calendar_of_a_dead_link_answers_like_every_dead_link()
    {
        var alive = Subscription;
        await ChangeAsync(async db => (await db.ShareLinks.SingleAsync(Cancellation)).Revoke(Now));
        var answers = new List<string>();
        foreach (var path in new[] { $"/p/{LinkSecret.New().Text}", alive, alive.Replace("/calendar", "x/calendar", StringComparison.Ordinal), "/p/short/calendar.ics", $"/p/{Story.Secret.Text}/calendar.ics", $"{Story.Address}/calendar.ics", $"{Story.Address}/calendar" })
        {
            var answer = await Host.APhone().GetAsync(path);
            answers.Add($"{(int)answer.StatusCode} {string.Join(',', answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).Order())} {await BodyOf(answer)}");
        }

        Assert.StartsWith("404 ", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task S07_guessing_calendars_is_limited_like_guessing_links()
    {
        for (var miss = 0; miss < 30; miss++)
        {
            await Host.APhone().GetAsync($"/p/{Story.Link.Id.Value:N}{LinkSecret.New().Text}/calendar.ics");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Host.APhone().GetAsync(Subscription)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?time=25:61&day=XX&in=fr")]
    [InlineData("?time=%0D%0AATTENDEE:x&day=%0D%0A&in=../..")]
    public async Task Times_nobody_can_have_chosen_become_nine_every_day(string query)
    {
        var lines = Unfolded(await BodyOf(await Host.APhone().GetAsync(Subscription + query)));

        Assert.Contains(lines, line => line.StartsWith("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("DTSTART:", StringComparison.Ordinal) && line.EndsWith("T090000", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_entry_is_named_in_the_language_of_the_page()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        await phone.GetAsync($"{Story.Address}?lang=ru");
        var page = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/calendar{Chosen}"));

        var file = await BodyOf(await phone.GetAsync(page.QuerySelector("a[href*='/calendar.ics']")!.GetAttribute("href")!));

        Assert.Contains("SUMMARY:Упражнения\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_both_characters_are_at_most_75_bytes_and_texts_are_escaped()
    {
        var title = string.Concat(Enumerable.Repeat("Упражнения, 🧘; \\ und\nmehr ", 8));
        var choice = new CalendarChoice(new(8, 0), CalendarChoice.Week, "ru");
        var file = CalendarFile.Write(title, "id", choice, new(2026, 3, 2), new(2026, 3, 16), Now);

        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"SUMMARY:{string.Concat(Enumerable.Repeat("Упражнения\\, 🧘\\; \\\\ und\\nmehr ", 8))}", Unfolded(file));
    }

    [Fact]
    public void A_plan_that_ends_before_the_first_chosen_day_has_no_entry()
    {
        var choice = new CalendarChoice(new(8, 0), [DayOfWeek.Sunday], "en");

        Assert.DoesNotContain("BEGIN:VEVENT", CalendarFile.Write("Exercises", "id", choice, new(2026, 3, 2), new(2026, 3, 7), Now), StringComparison.Ordinal);
    }

    private static string[] Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
}
