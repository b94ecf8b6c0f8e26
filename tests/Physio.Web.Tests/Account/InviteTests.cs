using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Domain.Sharing;
using Physio.Web.Features.Staff;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public sealed class InviteTests : IAsyncDisposable
{
    private readonly PhysioHost host = new();

    [Fact]
    public async Task S10_an_invitation_makes_one_account_in_the_clinic_it_came_from_and_then_is_worthless()
    {
        var (admin, secret) = await InviteAsync("new@harbour.test");
        using var browser = host.Open();
        var accepted = await browser.PostAsync(Link(secret), Passwords());
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);

        await using var db = host.Database();
        var joined = await db.Users.SingleAsync(user => user.Email == "new@harbour.test", TestContext.Current.CancellationToken);
        Assert.Equal(admin.ClinicId, joined.ClinicId);
        using var late = host.Open();
        Assert.Equal(HttpStatusCode.NotFound, (await late.GetAsync(Link(secret))).StatusCode);
    }

    [Fact]
    public async Task S10_an_invitation_ends_after_24_hours()
    {
        var (_, secret) = await InviteAsync("late@harbour.test");
        using var browser = host.Open();
        host.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Link(secret))).StatusCode);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Link(secret))).StatusCode);
    }

    [Fact]
    public async Task S02_only_the_hash_of_an_invitation_is_stored()
    {
        var (admin, secret) = await InviteAsync("hash@harbour.test");
        await using var db = host.Database(admin.ClinicId);
        Assert.Equal(secret.Hash(), (await db.StaffInvites.SingleAsync(TestContext.Current.CancellationToken)).SecretHash);
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("wooden boats drift slowly", "wooden boats drift slowlx")]
    public async Task A_password_that_will_not_do_leaves_the_invitation_open(string password, string again)
    {
        var (_, secret) = await InviteAsync("again@harbour.test");
        using var browser = host.Open();
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(Link(secret), new() { ["Password"] = password, ["Again"] = again })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(Link(secret), Passwords())).StatusCode);
    }

    [Fact]
    public async Task An_invented_invitation_is_not_there()
    {
        using var browser = host.Open();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Link(LinkSecret.New()))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/account/invite/x")).StatusCode);
    }

    [Fact]
    public async Task Somebody_who_forgot_the_password_sets_a_new_one_by_a_link_from_the_admin()
    {
        const string wanted = "nine slow rivers of amber";
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        var forgetful = await host.HireAsync(admin.ClinicId, StaffRoles.Therapist);
        var foreigner = await host.HireAsync(await host.FoundAsync("Theirs"), StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(admin);
        var invites = scope.ServiceProvider.GetRequiredService<InviteStaff>();
        Assert.Null(await invites.RenewAsync(foreigner.Id, TestContext.Current.CancellationToken));
        var secret = await invites.RenewAsync(forgetful.Id, TestContext.Current.CancellationToken);
        using var browser = host.Open();
        await browser.PostAsync(Link(secret!.Value), new() { ["Password"] = wanted, ["Again"] = wanted });
        using var next = host.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, (await next.SignInAsync(forgetful.Email!, PhysioHost.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await next.SignInAsync(forgetful.Email!, wanted)).StatusCode);
        await using var db = host.Database();
        Assert.Equal(1, await db.Users.CountAsync(user => user.Email == forgetful.Email, TestContext.Current.CancellationToken));
        Assert.Equal(1, await db.UserRoles.CountAsync(link => link.UserId == forgetful.Id, TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<(StaffUser Admin, LinkSecret Secret)> InviteAsync(string email)
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        using var scope = await host.ActAsAsync(admin);
        var secret = await scope.ServiceProvider.GetRequiredService<InviteStaff>()
            .InviteAsync(new InviteStaffForm { Name = "New Colleague", Email = email }, TestContext.Current.CancellationToken);
        return (admin, secret!.Value);
    }

    private static string Link(LinkSecret secret) => $"/account/invite/{secret.Text}";

    private static Dictionary<string, string> Passwords() => new() { ["Password"] = PhysioHost.Password, ["Again"] = PhysioHost.Password };
}
