using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Web.Account.Setup;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public sealed class SetupTests : IAsyncDisposable
{
    private readonly PhysioHost host = new("Production");

    [Fact]
    public async Task S10_the_first_admin_is_made_with_the_code_from_the_log_and_then_the_page_is_gone()
    {
        var code = await CodeAsync();
        using var browser = host.Open();
        var answer = await browser.PostAsync("/account/setup", Form(code!));
        Assert.Equal("/admin/staff", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin/staff")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/account/setup")).StatusCode);
        Assert.Null(await CodeAsync());

        await using var db = host.Database();
        db.Clinic = (await db.Clinics.SingleAsync(TestContext.Current.CancellationToken)).Id;
        Assert.True(await db.Exercises.CountAsync(TestContext.Current.CancellationToken) >= 21);
    }

    [Fact]
    public async Task A_wrong_code_changes_nothing_and_loses_no_typed_text()
    {
        await CodeAsync();
        using var browser = host.Open();
        var answer = await browser.PostAsync("/account/setup", Form("AAAAA-BBBBB-CCCCC-DDDDD"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("value=\"Harbour Clinic\"", page, StringComparison.Ordinal);
        Assert.Contains("set-up code is not right", page, StringComparison.Ordinal);
        await using var db = host.Database();
        Assert.False(await db.Users.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Clinics.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task After_twenty_wrong_codes_the_right_one_no_longer_works()
    {
        var code = await CodeAsync();
        using var browser = host.Open();
        var token = await browser.TokenAsync("/account/setup");
        for (var attempt = 0; attempt < SetupCode.MaxWrongTries; attempt++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/account/setup", Form("WRONG"), token)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.PostAsync("/account/setup", Form(code!), token)).StatusCode);
    }

    [Fact]
    public async Task A_password_that_is_too_short_is_refused_before_the_code_is_used()
    {
        var code = await CodeAsync();
        using var browser = host.Open();
        var form = Form(code!);
        form["Password"] = form["Again"] = "short";
        var answer = await browser.PostAsync("/account/setup", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("15 to 128", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/admin/staff", (await browser.PostAsync("/account/setup", Form(code!))).Headers.Location?.OriginalString);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<string?> CodeAsync() => host.Services.GetRequiredService<SetupCode>().IssueAsync(TestContext.Current.CancellationToken);

    private static Dictionary<string, string> Form(string code) => new()
    {
        ["Code"] = code,
        ["ClinicName"] = "Harbour Clinic",
        ["Phone"] = "030 1234",
        ["Name"] = "Ada Winter",
        ["Email"] = "ada@harbour.test",
        ["Password"] = PhysioHost.Password,
        ["Again"] = PhysioHost.Password,
    };
}
