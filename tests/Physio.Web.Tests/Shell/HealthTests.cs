using System.Net;
using Physio.Data.Staff;

namespace Physio.Web.Tests.Shell;

public class HealthTests
{
    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_answers_in_one_word_without_a_sign_in(string path, string word)
    {
        await using var host = new PhysioHost();
        using var browser = host.Open();
        var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(word, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task S33_a_database_that_fails_makes_the_service_unready_but_leaves_it_alive()
    {
        await using var host = new PhysioHost();
        using var browser = host.Open();
        await browser.GetAsync("/health/ready");
        await host.BreakAsync("Clinics");
        var answer = await browser.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("unready", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("live", await browser.ReadAsync("/health/live"));
    }

    [Fact]
    public async Task S33_a_staff_cookie_changes_nothing_where_nobody_has_to_be_known()
    {
        await using var host = new PhysioHost();
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!, PhysioHost.Password);
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        await host.BreakAsync("AspNetUsers");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await browser.GetAsync("/patients")).StatusCode);
        Assert.Equal("live", await browser.ReadAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/css/tokens.css")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/p/not-a-secret")).StatusCode);
    }
}
