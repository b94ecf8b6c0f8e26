using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>The plan in a garden without a network: what the phone keeps, what it shows, and that every answer arrives once and in order.</summary>
public sealed class OfflineJourney(World world)
{
    /// <summary>Every way in which the network may be there or not before opening, before the check, before the report.</summary>
    public static TheoryData<bool, bool, bool> EveryWeather() => new(
        from opening in new[] { true, false } from check in new[] { true, false } from report in new[] { true, false } select (opening, check, report));

    [Theory]
    [MemberData(nameof(EveryWeather))]
    public async Task Whenever_the_network_breaks_check_and_report_arrive_once(bool atOpening, bool atCheck, bool atReport)
    {
        await using var phone = await KeepingAsync();

        await WeatherAsync(phone, atOpening);
        await phone.ComeBackAsync();
        await WeatherAsync(phone, atCheck);
        await phone.Patient.NoneOfTheseAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(5);
        await WeatherAsync(phone, atReport);
        await phone.Patient.TellAsync("Done", before: 3, after: 2);
        await Expect(phone.Thanks).ToBeVisibleAsync();
        await phone.FindNetworkAsync();
        await phone.ComeBackAsync();

        await ArrivedAsync(phone, checks: 1, reports: 1);
        var (checks, reports) = await StoredAsync(phone);
        Assert.Equal((checks[0].Id, SessionOutcome.Done), (reports[0].CheckId, reports[0].Outcome));
        Assert.InRange(reports[0].ArrivedAt, checks[0].ArrivedAt, DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task The_copy_says_its_age_leads_through_the_session_and_sends_by_itself()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Copy).ToBeVisibleAsync();
        await Expect(phone.Mark).ToContainTextAsync("good until");
        await Expect(phone.Exercises).ToHaveCountAsync(0);

        await phone.Patient.NoneOfTheseAsync();
        var player = new SessionPlayer(phone.Page);
        await player.OpenAsync();
        await player.IsAtAsync(1);
        Assert.True(await phone.Page.Locator("article.now img").First.EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth > 0)"));
        for (var number = 1; number < 5; number++)
        {
            await player.PressAsync("Done, next");
        }

        await player.PressAsync("Done, finish");
        await Expect(phone.Page.GetByRole(AriaRole.Radio, new() { Name = "Done", Exact = true })).ToBeCheckedAsync();
        await phone.PressAsync("Send and finish");
        await Expect(phone.Thanks).ToBeVisibleAsync();
        await Expect(phone.Mark).ToContainTextAsync("Will be sent when there is a network.");

        await phone.FindNetworkAsync();
        await Expect(phone.Mark).ToContainTextAsync("Sent.");
        await ArrivedAsync(phone, checks: 1, reports: 1);
    }

    [Fact]
    public async Task Answers_lost_on_the_way_back_twice_are_sent_again_and_stored_once_in_order()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        for (var session = 0; session < 2; session++)
        {
            await phone.ComeBackAsync();
            await phone.Patient.NoneOfTheseAsync();
            await phone.Patient.TellAsync(session == 0 ? "Done" : "Partly done", before: 2, after: 2);
            await Expect(phone.Thanks).ToBeVisibleAsync();
        }

        await phone.Page.Context.SetOfflineAsync(false);
        for (var loss = 0; loss < 2; loss++)
        {
            phone.Cable.LoseAnswers();
            await phone.ComeBackAsync();
            await Expect(phone.Copy).ToBeVisibleAsync();
        }

        await phone.FindNetworkAsync();
        await phone.ComeBackAsync();
        await ArrivedAsync(phone, checks: 2, reports: 2);
        var (_, reports) = await StoredAsync(phone);
        Assert.Equal([SessionOutcome.Done, SessionOutcome.Partly], reports.Select(report => report.Outcome));
        Assert.True(reports[0].ArrivedAt <= reports[1].ArrivedAt);
    }

    [Fact]
    public async Task H14_an_alarm_sign_without_a_network_shows_the_emergency_words_closes_the_copy_and_reaches_the_therapist()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.HasAsync("Chest pain");

        await Expect(phone.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chest pain can be an emergency");
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("emergency") })).ToBeVisibleAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(0);
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "No exercises today" })).ToBeVisibleAsync();

        await phone.FindNetworkAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByText("Your plan is paused")).ToBeVisibleAsync();
        var (checks, _) = await StoredAsync(phone);
        var cause = Assert.Single(checks).Id.Value.ToString("N");
        Assert.True(await world.AskAsync(db => db.Alerts.IgnoreQueryFilters().AnyAsync(alert => alert.Cause == cause, TestContext.Current.CancellationToken)));

        await phone.Page.WaitForFunctionAsync("async () => !await caches.match(`${location.pathname}/copy`)");
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "None of these: start" })).ToHaveCountAsync(0);
        await Expect(phone.Exercises).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_sign_that_goes_away_asks_again_and_reminds_of_it()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.HasAsync("Fever");
        await Expect(phone.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("your body needs rest");
        await Expect(phone.Page.GetByText("Chest pain can be an emergency")).ToBeHiddenAsync();

        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByText("You told us earlier")).ToBeVisibleAsync();
        await phone.Patient.NoneOfTheseAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Red_pain_without_a_network_says_to_rest_and_opens_nothing_until_the_clinic_knows()
    {
        await using var phone = await KeepingAsync(await LinkForNewPatientAsync("Paula Painful"));
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.NoneOfTheseAsync();
        await phone.Patient.TellAsync("Done", before: 3, after: 8);

        await Expect(phone.Page.GetByText("rest for at least 24 hours")).ToBeVisibleAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByText("rest for at least 24 hours")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "None of these: start" })).ToHaveCountAsync(0);

        await phone.FindNetworkAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByText("Rest first")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task S03_a_revoked_link_empties_the_phone_at_the_next_contact_and_says_so()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.NoneOfTheseAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(5);
        await RevokeAsync(phone);

        await phone.FindNetworkAsync();
        await Expect(phone.Page.GetByText("This link has ended")).ToBeVisibleAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(0);
        Assert.DoesNotContain("<article", await phone.EverythingKeptAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await phone.WorkersAsync());
        await phone.ComeBackAsync();
        await Expect(phone.Page.GetByText("This link does not open a plan")).ToBeVisibleAsync();
        await ArrivedAsync(phone, checks: 0, reports: 0);
    }

    [Fact]
    public async Task Forgetting_asks_first_when_something_was_not_sent_and_then_leaves_nothing()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.HasAsync("Chills");
        await phone.ComeBackAsync();

        await phone.PressAsync("Forget on this phone");
        await Expect(phone.Page.GetByText("has not been sent yet")).ToBeVisibleAsync();
        await phone.PressAsync("Keep it until it is sent");
        await Expect(phone.Page.GetByText("has not been sent yet")).ToBeHiddenAsync();
        await phone.PressAsync("Forget on this phone");
        await phone.PressAsync("Forget everything");

        await Expect(phone.Page.GetByText("Nothing is kept on this phone any more")).ToBeVisibleAsync();
        Assert.Equal(0, await phone.Page.EvaluateAsync<int>("async () => (await caches.keys()).length"));
        Assert.Equal(0, await phone.WorkersAsync());
    }

    [Fact]
    public async Task Forgotten_with_a_network_it_can_be_kept_again()
    {
        await using var phone = await KeepingAsync();

        await phone.PressAsync("Forget on this phone");
        await phone.KeepAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();

        await Expect(phone.Copy).ToBeVisibleAsync();
    }

    [Fact]
    public async Task H14_a_copy_that_has_ended_shows_no_exercise_and_whom_to_call()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.AgeAsync(TimeSpan.FromHours(72));
        await phone.ComeBackAsync();

        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Please connect once" })).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Call") })).ToHaveCountAsync(2);
        await Expect(phone.Page.Locator("template#none")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(71, true)]
    [InlineData(73, false)]
    [InlineData(-72, false)]
    public async Task H14_a_page_left_open_ends_with_its_copy_and_a_clock_set_back_gives_no_more_time(int hours, bool shown)
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.Page.Clock.InstallAsync(new() { TimeDate = DateTime.UtcNow.AddHours(hours) });
        await phone.ComeBackAsync();

        await Expect(shown ? phone.Copy : phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Please connect once" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_nothing_can_be_stored_the_plan_works_as_before()
    {
        var page = await world.OnAPhoneAsync();
        await page.AddInitScriptAsync("ServiceWorkerContainer.prototype.getRegistration = ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))");
        List<string> faults = [];
        page.PageError += (_, fault) => faults.Add(fault);
        var phone = new PatientPhone(page);
        await phone.OpenAsync(await world.DemoLinkAsync());
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Keep on this phone" })).ToHaveCountAsync(0);
        await phone.NoneOfTheseAsync();
        await phone.TellAsync("Done", before: 2, after: 2);

        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Thank you") })).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    [Fact]
    public async Task H14_nothing_that_the_phone_keeps_names_the_patient_or_tells_of_her_health()
    {
        await using var phone = await KeepingAsync();
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await phone.Patient.NoneOfTheseAsync();
        await phone.Patient.TellAsync("Done", before: 2, after: 1);
        await Expect(phone.Thanks).ToBeVisibleAsync();

        var kept = await phone.EverythingKeptAsync();
        Assert.Contains("<article", kept, StringComparison.Ordinal);
        foreach (var words in new[] { "Lena", "Meier", "Keller", "mmHg", "°C", "bpm", "non-specific", "You are doing well" })
        {
            Assert.DoesNotContain(words, kept, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task No_screen_of_the_copy_has_an_accessibility_violation_in_light_and_dark()
    {
        await using var phone = await KeepingAsync();
        await HasNoViolationAsync(phone.Page);
        await phone.LoseNetworkAsync();
        await phone.ComeBackAsync();
        await HasNoViolationAsync(phone.Page);
        await phone.Patient.NoneOfTheseAsync();
        await Expect(phone.Exercises).ToHaveCountAsync(5);
        await HasNoViolationAsync(phone.Page);
        await phone.Patient.TellAsync("Done", before: 2, after: 1);
        await HasNoViolationAsync(phone.Page);
        await phone.ComeBackAsync();
        await phone.Patient.HasAsync("Fever");
        await HasNoViolationAsync(phone.Page);
        await phone.AgeAsync(TimeSpan.FromHours(72));
        await phone.ComeBackAsync();
        await HasNoViolationAsync(phone.Page);
    }

    private static Task WeatherAsync(OfflinePhone phone, bool network) => network ? phone.FindNetworkAsync() : phone.LoseNetworkAsync();

    private static async Task HasNoViolationAsync(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => $"{scheme} {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    private async Task<OfflinePhone> KeepingAsync(string? link = null)
    {
        var page = await world.OnAPhoneAsync();
        var phone = new OfflinePhone(page, new Cable(world.Address));
        await phone.OpenAsync(link ?? await world.DemoLinkAsync());
        await phone.KeepAsync();
        return phone;
    }

    /// <summary>Waits for what the phone sends by itself, then looks whether there is more than there should be.</summary>
    private async Task ArrivedAsync(OfflinePhone phone, int checks, int reports)
    {
        for (var look = 0; look < 40 && await StoredAsync(phone) is var (some, told) && (some.Count < checks || told.Count < reports); look++)
        {
            await phone.Page.WaitForTimeoutAsync(250);
        }

        var (stored, reported) = await StoredAsync(phone);
        Assert.Equal((checks, reports), (stored.Count, reported.Count));
    }

    private Task<(List<TodayCheck> Checks, List<SessionReport> Reports)> StoredAsync(OfflinePhone phone) => world.AskAsync(async db =>
    {
        var link = new ShareLinkId(phone.Link);
        var checks = (await db.TodayChecks.IgnoreQueryFilters().AsNoTracking().Where(check => check.LinkId == link).ToListAsync(TestContext.Current.CancellationToken)).OrderBy(check => check.At).ToList();
        var ids = checks.ConvertAll(check => check.Id);
        var reports = await db.SessionReports.IgnoreQueryFilters().AsNoTracking().Where(report => ids.Contains(report.CheckId)).ToListAsync(TestContext.Current.CancellationToken);
        return (checks, reports.OrderBy(report => report.ArrivedAt).ThenBy(report => report.Id.Value).ToList());
    });

    private Task RevokeAsync(OfflinePhone phone) => world.AskAsync(async db =>
    {
        var id = new ShareLinkId(phone.Link);
        var link = await db.ShareLinks.IgnoreQueryFilters().SingleAsync(row => row.Id == id, TestContext.Current.CancellationToken);
        db.Clinic = link.ClinicId;
        link.Revoke(DateTimeOffset.UtcNow);
        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private async Task<string> LinkForNewPatientAsync(string name)
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        var patient = await desk.RegisterPatientAsync(name, "1974-05-06");
        await desk.AssessAsHealthyAsync(patient);
        await desk.SaveAssessmentAsync();
        return await desk.IssueAndShareAsync();
    }
}
