using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Access;
using Physio.Domain.Clinics;
using Physio.Web.Features.Api;
using Physio.Web.Features.Api.Keys;
using Physio.Web.Tests.Features.Patients;

namespace Physio.Web.Tests.Features.Api.Keys;

public sealed class KeysPageTests : PageTests
{
    private IRenderedComponent<KeysPage> Opened()
    {
        Browser.Services.AddKeys().AddSingleton<NewKeyFormValidator>();
        Browser.JSInterop.Setup<bool>("physioShell.copy", _ => true).SetResult(true);
        return Browser.Render<KeysPage>();
    }

    [Fact]
    public async Task Without_keys_the_page_says_what_they_are_for()
    {
        await using (var db = Database.Open(Own.Id))
        {
            await db.ApiKeys.ExecuteDeleteAsync(Cancellation);
        }

        var page = Opened();
        page.WaitForAssertion(() => Assert.Contains(KeyTexts.NoneText, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_key_is_shown_once_with_a_call_to_try_and_is_gone_when_the_panel_closes()
    {
        var page = Opened();
        Button(page, KeyTexts.NewKey).Click();
        Field(page, KeyTexts.Name).Change("Practice system");
        Button(page, KeyTexts.MakeKey).Click();
        page.WaitForElement("input[readonly]");
        var secret = page.Find("input[readonly]").GetAttribute("value")!;
        Assert.Equal(43, secret.Length);
        Assert.Contains(KeyTexts.ShownOnce, page.Markup, StringComparison.Ordinal);
        Assert.Contains("curl http://localhost/api/v1/compose", page.Find("pre").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, page.Find("pre").TextContent, StringComparison.Ordinal);
        Button(page, KeyTexts.CopyExample).Click();
        page.WaitForAssertion(() => Assert.Contains("Copied", page.Find(".example").TextContent, StringComparison.Ordinal));

        Button(page, KeyTexts.Done).Click();
        page.WaitForAssertion(() => Assert.Contains("Practice system", page.Find(".people").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, page.Markup, StringComparison.Ordinal);
        await using var db = Database.Open(Own.Id);
        var hash = ApiKeySecret.HashOf(secret);
        Assert.Equal("Practice system", (await db.ApiKeys.SingleAsync(key => key.SecretHash == hash, Cancellation)).Name);
    }

    [Fact]
    public void A_key_without_a_name_is_refused_with_a_sentence_and_what_was_typed_stays()
    {
        var page = Opened();
        Button(page, KeyTexts.NewKey).Click();
        Field(page, KeyTexts.Name).Change("  ");
        Button(page, KeyTexts.MakeKey).Click();
        page.WaitForAssertion(() => Assert.Contains(KeyTexts.NameNeeded, page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input[readonly]"));
    }

    [Fact]
    public async Task A_key_is_revoked_only_after_a_second_word_and_not_by_who_did_not_make_it()
    {
        var foreign = ApiKey.Create(Own.Id, "By a colleague", ApiKeySecret.New().Hash(), new StaffId(Guid.CreateVersion7()), "Cora Colleague", Database.Now);
        await Database.SaveAsync(Own.Id, [foreign], Cancellation);
        var page = Opened();
        page.WaitForAssertion(() => Assert.Contains("Cora Colleague", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Trim() == KeyTexts.Revoke);

        Button(page, KeyTexts.NewKey).Click();
        Field(page, KeyTexts.Name).Change("Mine");
        Button(page, KeyTexts.MakeKey).Click();
        page.WaitForElement("input[readonly]");
        Button(page, KeyTexts.Done).Click();
        page.WaitForAssertion(() => Button(page, KeyTexts.Revoke));
        Button(page, KeyTexts.Revoke).Click();
        Assert.Contains(KeyTexts.RevokeExplains, page.Markup, StringComparison.Ordinal);
        Button(page, KeyTexts.Cancel).Click();
        Button(page, KeyTexts.Revoke).Click();
        Button(page, KeyTexts.ReallyRevoke).Click();
        page.WaitForAssertion(() => Assert.Contains(KeyTexts.Revoked, page.FindAll(".person-state").Select(state => state.TextContent.Trim())));
    }
}
