using System.Net;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Web.Account;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public sealed class SessionTests : IAsyncDisposable
{
    private readonly PhysioHost host = new();

    [Fact]
    public async Task S16_a_session_ends_after_thirty_minutes_without_a_request()
    {
        using var browser = await SignedInAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task S16_a_session_ends_after_twelve_hours_however_busy()
    {
        using var browser = await SignedInAsync();
        for (var minutes = 20; minutes < 12 * 60; minutes += 20)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.NoContent, (await browser.GetAsync("/account/alive")).StatusCode);
        }

        host.Clock.Advance(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/account/alive")).StatusCode);
    }

    [Fact]
    public async Task S16_signing_out_ends_every_session_of_this_person_within_thirty_seconds()
    {
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var phone = host.Open();
        using var desk = host.Open();
        await phone.SignInAsync(user.Email!, PhysioHost.Password);
        await desk.SignInAsync(user.Email!, PhysioHost.Password);
        var answer = await desk.PostAsync("/account/logout", [], await desk.TokenAsync("/account/password"));
        Assert.Equal("/account/login", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.GetAsync("/")).StatusCode);
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_with_an_expired_form_is_a_readable_400_and_changes_nothing()
    {
        using var browser = await SignedInAsync();
        var answer = await browser.PostAsync("/account/logout", [], "old");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("This form has expired", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task S16_an_open_circuit_turns_anonymous_at_once_when_the_sessions_of_its_person_end()
    {
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var circuit = await host.ActAsAsync(user);
        var provider = circuit.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        Assert.True((await provider.GetAuthenticationStateAsync()).User.Identity!.IsAuthenticated);
        host.Services.GetRequiredService<EndedSessions>().End(user.Id);
        Assert.NotEqual(true, (await provider.GetAuthenticationStateAsync()).User.Identity?.IsAuthenticated);
    }

    [Fact]
    public async Task S16_a_page_that_was_told_to_leave_stays_at_the_sign_in()
    {
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!, PhysioHost.Password);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/login?ended=1&returnUrl=%2F")).StatusCode);
        await using (var db = host.Database())
        {
            await db.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SecurityStamp, "ANOTHER"), TestContext.Current.CancellationToken);
        }

        var answer = await browser.GetAsync("/account/login?ended=1&returnUrl=%2F");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("You were signed out", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Browser> SignedInAsync()
    {
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        var browser = host.Open();
        await browser.SignInAsync(user.Email!, PhysioHost.Password);
        return browser;
    }
}
