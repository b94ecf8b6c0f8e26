using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Data.Staff;
using Physio.Web.Account;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public class SignInTests(DemoHost host)
{
    private const string Wrong = "a password nobody chose";

    [Theory]
    [InlineData("/patients?page=2", "/patients?page=2")]
    [InlineData("", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task S23_signing_in_leads_to_an_address_of_this_site_only(string wanted, string reached)
    {
        var user = await HireAsync();
        using var browser = host.Open();
        var answer = await browser.SignInAsync(user.Email!, PhysioHost.Password, wanted);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(reached, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var user = await HireAsync();
        using var browser = host.Open();
        var cookie = (await browser.SignInAsync(user.Email!, PhysioHost.Password)).Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("physio-staff=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task S12_five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var user = await HireAsync();
        using var browser = host.Open();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignInAsync(user.Email!, Wrong)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignInAsync(user.Email!, PhysioHost.Password)).StatusCode);
    }

    [Fact]
    public async Task S12_a_locked_account_opens_again_after_five_minutes()
    {
        await using var own = new PhysioHost();
        var user = await own.HireAsync(await own.FoundAsync(), StaffRoles.Therapist);
        using var browser = own.Open();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.SignInAsync(user.Email!, Wrong);
        }

        // Identity measures the lock with the clock of the machine, so the end of the lock is moved instead of the clock.
        await using (var db = own.Database())
        {
            var locked = await db.Users.SingleAsync(row => row.Id == user.Id, TestContext.Current.CancellationToken);
            var until = locked.LockoutEnd!.Value - TimeProvider.System.GetUtcNow();
            Assert.InRange(until.TotalMinutes, 4, 5.1);
            locked.LockoutEnd = TimeProvider.System.GetUtcNow().AddSeconds(-1);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(user.Email!, PhysioHost.Password)).StatusCode);
    }

    [Fact]
    public async Task S10_a_disabled_account_is_refused()
    {
        var user = await HireAsync();
        await using (var db = host.Database())
        {
            await db.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DisabledAt, host.Clock.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        using var browser = host.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignInAsync(user.Email!, PhysioHost.Password)).StatusCode);
    }

    [Fact]
    public async Task S13_unknown_known_locked_and_disabled_names_get_the_same_words()
    {
        var known = await HireAsync();
        using var browser = host.Open();
        var unknownAnswer = await AnswerAsync(browser, "nobody@clinic.test");
        var knownAnswer = await AnswerAsync(browser, known.Email!);
        Assert.Equal(unknownAnswer, knownAnswer);
        Assert.Contains(AccountTexts.SignInRefused, unknownAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S13_an_unknown_name_costs_as_much_time_as_a_known_one()
    {
        var known = await HireAsync();
        using var browser = host.Open();
        await FastestAsync(browser, "nobody@clinic.test", 2);
        var unknownTime = await FastestAsync(browser, "nobody@clinic.test", 4);
        var knownTime = await FastestAsync(browser, known.Email!, 4);

        // A skipped hash would be forty times faster; a busy machine is not.
        Assert.InRange(unknownTime / knownTime, 0.15, 7);
    }

    [Fact]
    public async Task An_expired_form_says_so_and_keeps_the_typed_email()
    {
        using var browser = host.Open();
        var answer = await browser.PostAsync("/account/login", new() { ["Email"] = "anna@clinic.test", ["Password"] = PhysioHost.Password }, token: "from-yesterday");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("This form has expired", page, StringComparison.Ordinal);
        Assert.Contains("value=\"anna@clinic.test\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(PhysioHost.Password, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S12_one_address_gets_sixty_tries_a_minute()
    {
        using var browser = host.Open();
        browser.Client.DefaultRequestHeaders.Add("X-Test-Address", "203.0.113.9");
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt <= AccountFeature.TriesPerMinute; attempt++)
        {
            statuses.Add((await browser.PostAsync("/account/login", new() { ["Email"] = "x" }, token: "none")).StatusCode);
        }

        Assert.All(statuses[..AccountFeature.TriesPerMinute], status => Assert.Equal(HttpStatusCode.BadRequest, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task S33_signing_in_without_a_database_says_so_and_keeps_the_typed_email()
    {
        await using var own = new PhysioHost();
        using var browser = own.Open();
        var token = await browser.TokenAsync("/account/login");
        await own.BreakAsync("AspNetUsers");
        var answer = await browser.PostAsync("/account/login", new() { ["Email"] = "anna@clinic.test", ["Password"] = PhysioHost.Password }, token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(AccountTexts.DatabaseAway, page, StringComparison.Ordinal);
        Assert.Contains("value=\"anna@clinic.test\"", page, StringComparison.Ordinal);
    }

    private async Task<StaffUser> HireAsync() => await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);

    private static async Task<string> AnswerAsync(Browser browser, string email)
    {
        var answer = await browser.SignInAsync(email, Wrong);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = System.Text.RegularExpressions.Regex.Match(page, "__RequestVerificationToken\" value=\"[^\"]+\"").Value;
        return $"{(int)answer.StatusCode} {page.Replace(email, "", StringComparison.Ordinal).Replace(token, "", StringComparison.Ordinal)}";
    }

    private static async Task<double> FastestAsync(Browser browser, string email, int times)
    {
        var token = await browser.TokenAsync("/account/login");
        var best = double.MaxValue;
        for (var i = 0; i < times; i++)
        {
            var started = TimeProvider.System.GetTimestamp();
            await browser.PostAsync("/account/login", new() { ["Email"] = email, ["Password"] = Wrong }, token);
            best = Math.Min(best, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        }

        return best;
    }
}
