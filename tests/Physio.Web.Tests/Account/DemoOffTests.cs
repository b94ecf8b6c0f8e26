using System.Net;
using Physio.Data.Demo;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public sealed class DemoOffTests
{
    [Fact]
    public async Task S10_a_demo_account_works_in_the_demo_and_never_where_it_is_off()
    {
        var account = DemoAccounts.All[0];
        await using var shown = new PhysioHost("Production", demo: true);
        using (var browser = shown.Open())
        {
            Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(account.Email, DemoAccounts.Password)).StatusCode);
        }

        await using var hidden = new Copy(shown.DatabaseFile);
        using var stranger = hidden.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SignInAsync(account.Email, DemoAccounts.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/account/setup")).StatusCode);
    }

    /// <summary>The same database, started as a real installation.</summary>
    private sealed class Copy(string file) : PhysioHost("Production")
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ConnectionStrings:Physio", $"Data Source={file}");
        }
    }
}
