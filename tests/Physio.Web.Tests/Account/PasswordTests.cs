using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Physio.Data.Demo;
using Physio.Data.Staff;
using Physio.Web.Account;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Account;

public class PasswordTests(DemoHost host)
{
    [Theory]
    [InlineData("short but good", false)]
    [InlineData("fifteen letters", true)]
    [InlineData("wooden boats drift slowly", true)]
    [InlineData("лодки плывут медленно", true)]
    [InlineData("passwordpassword", false)]
    [InlineData("Password1234567!", false)]
    [InlineData("123456789012345", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("qwertyuiopasdfghjkl", false)]
    [InlineData("correcthorsebatterystaple", false)]
    [InlineData("physiophysiophysio2026", false)]
    [InlineData("anna.kessler@clinic.test", false)]
    [InlineData("AnnaKesslerAnnaKessler", false)]
    [InlineData(DemoAccounts.Password, true)]
    public void S14_a_password_is_long_and_not_everybodys(string password, bool accepted) =>
        Assert.Equal(accepted, StaffPasswords.ProblemOf(password, "anna.kessler@clinic.test", "Anna Kessler") is null);

    [Fact]
    public void S14_a_password_has_at_most_128_characters()
    {
        var longest = string.Concat(Enumerable.Repeat("abcdefghij klmnop", 8))[..StaffPasswords.MaxLength];
        Assert.Null(StaffPasswords.ProblemOf(longest, "", ""));
        Assert.NotNull(StaffPasswords.ProblemOf(longest + "x", "", ""));
    }

    [Fact]
    public void S14_passwords_are_hashed_with_at_least_210_000_rounds() =>
        Assert.True(host.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount >= 210_000);

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one_and_the_new_one_works()
    {
        const string wanted = "nine slow rivers of amber";
        var user = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!, PhysioHost.Password);
        var refused = await browser.PostAsync("/account/password", new() { ["Current"] = "not the old one at all", ["Password"] = wanted, ["Again"] = wanted });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var changed = await browser.PostAsync("/account/password", new() { ["Current"] = PhysioHost.Password, ["Password"] = wanted, ["Again"] = wanted });
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        using var next = host.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, (await next.SignInAsync(user.Email!, PhysioHost.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await next.SignInAsync(user.Email!, wanted)).StatusCode);
    }
}
