using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

public sealed class GuardTests : PatientPageTests
{
    [Fact]
    public async Task S08_the_head_of_every_page_is_neutral_and_nothing_is_loaded_from_elsewhere()
    {
        foreach (var page in await EveryPageAsync())
        {
            var head = page.Head!.OuterHtml;
            Assert.Equal("Exercise plan", page.Title);
            Assert.All(new[] { "Maria", "Quittenbaum", PlanStory.Therapist, "Praxis" }, word => Assert.DoesNotContain(word, head, StringComparison.OrdinalIgnoreCase));
            Assert.All(page.QuerySelectorAll("[src],link[href]"), element =>
                Assert.Matches("^(/[^/]|data:)", element.GetAttribute("src") ?? element.GetAttribute("href")!));
            Assert.Empty(page.QuerySelectorAll("[style],[onclick],style,script:not([src]),base"));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task S22_every_answer_carries_the_headers()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        HttpResponseMessage[] answers =
        [
            await phone.GetAsync($"/p/{Story.Secret.Text}"), await phone.GetAsync("/p/nothing"), await phone.GetAsync(Story.Address), await phone.GetAsync($"{Story.Address}/session/{check:N}"),
            await phone.PostAsync($"{Story.Address}/opened"), await phone.PostAsync($"{Story.Address}/check"), await phone.ReportAsync(Story, check, "?"), await phone.ReportAsync(Story, check),
        ];
        Assert.All(answers, answer =>
        {
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.StartsWith("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://physio.example.evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_from_a_foreign_page_is_refused(string header, string value)
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var request = Phone.Form($"{Story.Address}/check", ("check", check.ToString("N")), ("answer", "none"));
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.BadRequest, (await phone.SendAsync(request)).StatusCode);
        Assert.Empty(await AskAsync(db => db.TodayChecks.ToListAsync(Cancellation)));
    }

    [Theory]
    [InlineData("http://physio.example", "same-origin")]
    [InlineData("null", "same-origin")]
    [InlineData("null", null)]
    [InlineData(null, null)]
    public async Task A_form_from_our_own_page_is_taken_from_new_and_old_browsers(string? origin, string? site)
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var request = Phone.Form($"{Story.Address}/check", ("check", check.ToString("N")), ("answer", "none"));
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);

        Assert.Equal(HttpStatusCode.SeeOther, (await phone.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_cookie_of_the_link_leads_nowhere() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().AnswerAsync(Story, Guid.NewGuid(), "none")).StatusCode);

    [Fact]
    public async Task A_body_that_is_too_large_gets_a_sentence()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var answer = await phone.ReportAsync(Story, check, note: new string('x', 70_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too much text", await BodyOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sign", "hungry")]
    [InlineData("sign", "Fever")]
    [InlineData("sign", "")]
    [InlineData("check", "123")]
    [InlineData("check", "00000000000000000000000000000000")]
    [InlineData("answer", "perhaps")]
    public async Task Unknown_codes_are_refused_and_never_read_as_no(string field, string value)
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        Dictionary<string, string> form = new() { ["check"] = check.ToString("N"), ["answer"] = "none" };
        form[field] = value;
        var answer = await phone.PostAsync($"{Story.Address}/check", [.. form.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await AskAsync(db => db.TodayChecks.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task S33_a_database_that_hangs_gets_plain_words_within_three_seconds_and_keeps_what_was_typed()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await using var stuck = await PatientHost.StartAsync(Database, services => services.Replace(ServiceDescriptor.Singleton<IDbContextFactory<PhysioDbContext>, HangingContexts>()));
        var watch = Stopwatch.StartNew();
        var request = Phone.Form($"{Story.Address}/session/{check:N}/report", ("outcome", "done"), ("note", "Easier than on Monday"));
        request.Headers.Add("Cookie", $"physio-link={Story.Secret.Text}");
        var answer = await stuck.APhone().SendAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        // The patience ends after three seconds; a busy machine may take as long again to say so. Without it the wait has no end.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 8);
        var page = await BodyOf(answer);
        Assert.Contains($"action=\"{Story.Address}/session/{check:N}/report\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"outcome\" value=\"done\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"note\" value=\"Easier than on Monday\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S33_a_database_that_is_gone_gets_plain_words_and_no_stack_trace()
    {
        await using var gone = await PatientHost.StartAsync(Database, services => services.Replace(ServiceDescriptor.Singleton<IDbContextFactory<PhysioDbContext>, MissingContexts>()));
        var answer = await gone.APhone().GetAsync($"/p/{Story.Secret.Text}");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("Exception", await BodyOf(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(Story.Secret.Text, gone.Log.OwnText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_needs_a_script_or_a_circuit()
    {
        foreach (var page in await EveryPageAsync())
        {
            Assert.All(page.QuerySelectorAll("form"), form => Assert.Equal(form.Closest(".calendar") is null ? "post" : "get", form.GetAttribute("method")));
            Assert.All(page.QuerySelectorAll("button"), button => Assert.NotNull(button.Closest("form")));
            Assert.All(page.Scripts, script => Assert.Matches("^/plan/assets/(page|session|keep)-[0-9a-f]{16}\\.js$", script.Source!));
            Assert.DoesNotContain("_blazor", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<!--Blazor", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    private async Task<IReadOnlyList<AngleSharp.Html.Dom.IHtmlDocument>> EveryPageAsync()
    {
        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        var (check, session) = await phone.StartSessionAsync(Story);
        var unclear = await phone.PageAsync(await phone.ReportAsync(Story, check, "?"));
        var done = await phone.PageAsync(await phone.ReportAsync(Story, check));
        var red = await phone.PageAsync(await phone.AnswerAsync(Story, Guid.NewGuid(), "send", CheckSign.ChestPain));
        var closed = await phone.OpenAsync(Story);
        var dead = await phone.PageAsync(await phone.GetAsync("/p/nothing"));
        return [start, session, unclear, done, red, closed, dead];
    }

    private sealed class HangingContexts : IDbContextFactory<PhysioDbContext>
    {
        public PhysioDbContext CreateDbContext() => throw new NotSupportedException();

        public Task<PhysioDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => new TaskCompletionSource<PhysioDbContext>().Task;
    }

    private sealed class MissingContexts : IDbContextFactory<PhysioDbContext>
    {
        private readonly ServiceProvider _services = Physio.Data.Sqlite.SqliteRegistration
            .AddPhysioSqlite(new ServiceCollection().AddLogging(), "Data Source=/no/such/folder/physio.db").BuildServiceProvider();

        public PhysioDbContext CreateDbContext() => _services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContext();
    }
}
