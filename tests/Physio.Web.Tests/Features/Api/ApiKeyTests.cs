using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Catalog;
using Physio.Domain.Access;
using Physio.Web.Features.Api.Guard;
using Physio.Web.Shell.Start;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

public sealed class ApiKeyTests(DemoHost shared)
{
    private const string Vocabulary = "/api/v1/vocabulary";

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer two words")]
    public async Task S18_without_a_live_key_nothing_is_answered(string? authorization)
    {
        using var desk = ApiDesk.With(shared, null);
        desk.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        foreach (var answer in new[] { await desk.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken), await desk.PostAsync("{}") })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
            await ApiDesk.ProblemAsync(answer);
        }
    }

    [Fact]
    public async Task S18_a_key_in_the_address_or_a_signed_in_browser_is_no_key()
    {
        var key = await ApiDesk.KeyAsync(shared);
        using var desk = ApiDesk.With(shared, null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Client.GetAsync($"{Vocabulary}?key={key}&access_token={key}", TestContext.Current.CancellationToken)).StatusCode);

        using var browser = shared.Open();
        var therapist = await shared.HireAsync(await shared.FoundAsync(), "therapist");
        await browser.SignInAsync(therapist.Email!, PhysioHost.Password);
        var answer = await browser.GetAsync(Vocabulary);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task S18_a_revoked_key_and_an_unknown_one_get_the_same_answer()
    {
        var revoked = await ApiDesk.KeyAsync(shared, change: key => key.Revoke("Anna Test", shared.Clock.GetUtcNow()));
        using var one = ApiDesk.With(shared, revoked);
        using var other = ApiDesk.With(shared, ApiKeySecret.New().Text);
        using var first = await one.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken);
        using var second = await other.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, first.StatusCode);
        Assert.Equal(await ApiDesk.TextAsync(second), await ApiDesk.TextAsync(first));
    }

    [Fact]
    public async Task The_database_holds_the_hash_of_a_key_and_the_day_of_its_last_use()
    {
        var secret = await ApiDesk.KeyAsync(shared);
        using var desk = ApiDesk.With(shared, secret);
        Assert.Equal(43, secret.Length);
        Assert.Null((await ReadAsync(secret)).LastUsedOn);
        await desk.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken);
        var used = await ReadAsync(secret);
        Assert.Equal(DateOnly.FromDateTime(shared.Clock.GetLocalNow().DateTime), used.LastUsedOn);
        Assert.Equal(32, used.SecretHash.Length);
        await desk.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken);
        Assert.Equal(used.Version, (await ReadAsync(secret)).Version);
    }

    [Fact]
    public async Task The_scheme_may_be_written_in_any_case()
    {
        using var desk = ApiDesk.With(shared, null);
        desk.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"bearer {await ApiDesk.KeyAsync(shared)}");
        Assert.Equal(HttpStatusCode.OK, (await desk.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task S07_the_sixty_first_request_in_a_minute_has_to_wait_and_other_keys_do_not()
    {
        using var desk = await ApiDesk.OpenAsync(shared);
        for (var i = 0; i < KeyRate.PerMinute; i++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await desk.PostAsync("{}")).StatusCode);
        }

        using var answer = await desk.PostAsync("{}");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await ApiDesk.ProblemAsync(answer);
        using var other = await ApiDesk.OpenAsync(shared);
        Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task S07_wrong_keys_from_one_address_are_limited_and_a_key_that_was_met_still_works()
    {
        const string address = "203.0.113.77";
        using var known = await ApiDesk.OpenAsync(shared);
        known.Client.DefaultRequestHeaders.Add("X-Test-Address", address);
        Assert.Equal(HttpStatusCode.OK, (await known.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken)).StatusCode);
        using var stranger = ApiDesk.With(shared, "guess");
        stranger.Client.DefaultRequestHeaders.Add("X-Test-Address", address);
        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken)).StatusCode);
        }

        using var answer = await stranger.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await known.Client.GetAsync(Vocabulary, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_operator_s_key_acts_for_the_first_clinic_and_before_there_is_one_by_the_shipped_rules()
    {
        await using var host = new ApiHost();
        using var desk = ApiDesk.With(host, ApiHost.Key);
        var shipped = await desk.AnswerAsync(ApiDesk.Settled());
        Assert.NotEmpty(shipped["exercises"]!.AsArray());

        var first = await host.FoundAsync("First");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.Services.GetRequiredService<CatalogImporter>().ImportAsync(await host.FoundAsync("Second"), ShippedCatalog.Load(), "Test", TestContext.Current.CancellationToken);
        Assert.Empty((await desk.AnswerAsync(ApiDesk.Settled()))["excluded"]!.AsArray());
        await host.Services.GetRequiredService<CatalogImporter>().ImportAsync(first, ShippedCatalog.Load(), "Test", TestContext.Current.CancellationToken);
        Assert.Equal(shipped.ToJsonString(), (await desk.AnswerAsync(ApiDesk.Settled())).ToJsonString());

        using var wrong = ApiDesk.With(host, ApiHost.Key + "x");
        Assert.Equal(HttpStatusCode.Unauthorized, (await wrong.PostAsync("{}")).StatusCode);
        Assert.Null(host.Services.GetRequiredService<IConfiguration>()[BootstrapKey.Setting]);
    }

    [Theory]
    [InlineData("thirty-one-characters-are-few-1", "31 characters", "at least 32")]
    [InlineData("thirty two characters with blanks", "blank", "openssl")]
    [InlineData("zweiunddreißig-Zeichen-mit-Umlaut-ä", "ASCII", "openssl")]
    public void S13_an_operator_s_key_that_is_weak_or_cannot_be_sent_refuses_the_start(string key, params string[] says)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [BootstrapKey.Setting] = key }).Build();
        var refusal = Assert.Throws<StartRefusedException>(() => BootstrapKey.Take(configuration));
        Assert.All(says, words => Assert.Contains(words, refusal.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S19_a_key_answers_by_the_catalog_of_its_own_clinic_only()
    {
        using var empty = await ApiDesk.OpenAsync(shared, await shared.FoundAsync("Empty"));
        var answer = await empty.AnswerAsync(ApiDesk.Settled());
        Assert.Empty(answer["exercises"]!.AsArray().Concat(answer["excluded"]!.AsArray()).Concat(answer["notChosen"]!.AsArray()));
    }

    [Fact]
    public void A_secret_does_not_show_itself()
    {
        var secret = ApiKeySecret.New();
        Assert.DoesNotContain(secret.Text, secret.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(secret.Text, ApiKeySecret.New().Text);
    }

    private async Task<ApiKey> ReadAsync(string secret)
    {
        var hash = ApiKeySecret.HashOf(secret);
        await using var db = shared.Database();
        return await db.ApiKeys.AsNoTracking().IgnoreQueryFilters().SingleAsync(key => key.SecretHash == hash, TestContext.Current.CancellationToken);
    }
}
