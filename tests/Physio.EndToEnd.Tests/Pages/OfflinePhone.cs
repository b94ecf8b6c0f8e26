using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Pages;

/// <summary>A phone that keeps the plan, in a garden where the network comes and goes.</summary>
internal sealed class OfflinePhone(IPage page, Cable cable) : IAsyncDisposable
{
    /// <summary>What is kept, as one text: pages, files and what was answered.</summary>
    private const string Everything = """
        async () => {
          let text = '';
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) { text += `\n${request.url}\n${await (await cache.match(request)).text()}`; }
          }
          return text + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + JSON.stringify(await indexedDB.databases());
        }
        """;

    public IPage Page => page;
    public PatientPhone Patient { get; } = new(page);
    public Cable Cable => cable;
    public ILocator Mark => page.Locator("[data-part=mark]");
    public ILocator Exercises => page.GetByRole(AriaRole.Article);
    public ILocator Copy => page.GetByRole(AriaRole.Heading, new() { Name = "Your exercises, without a network" });
    public ILocator Thanks => page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Thank you") });

    /// <summary>Address of the plan, after the link was opened.</summary>
    public string Plan { get; private set; } = "";

    public Guid Link => Guid.ParseExact(Plan[^32..], "N");

    public async Task OpenAsync(string link)
    {
        await page.GotoAsync(new UriBuilder(link) { Port = cable.Address.Port }.ToString());
        Plan = page.Url;
    }

    public async Task KeepAsync()
    {
        await PressAsync("Keep on this phone");
        // The first phone of all waits until every figure has been drawn.
        await Expect(Mark).ToContainTextAsync("Saved on this phone", new() { Timeout = 60_000 });
    }

    public async Task LoseNetworkAsync()
    {
        cable.Cut();
        await page.Context.SetOfflineAsync(true);
    }

    public async Task FindNetworkAsync()
    {
        cable.Mend();
        await page.Context.SetOfflineAsync(false);
    }

    /// <summary>Opens the plan from the home screen or the history.</summary>
    public Task ComeBackAsync() => page.GotoAsync(Plan);

    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task<string> EverythingKeptAsync() => page.EvaluateAsync<string>(Everything);

    public Task<int> WorkersAsync() => page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length");

    /// <summary>Lets the copy be older than it is.</summary>
    public Task AgeAsync(TimeSpan by) => page.EvaluateAsync(
        """
        async milliseconds => {
          const plan = location.pathname.slice(0, 38), cache = await caches.open(plan), notes = await (await cache.match(`${plan}/notes`)).json();
          await cache.put(`${plan}/notes`, new Response(JSON.stringify({ ...notes, keptAt: notes.keptAt - milliseconds, endsAt: notes.endsAt - milliseconds })));
        }
        """,
        by.TotalMilliseconds);

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        await cable.DisposeAsync();
    }
}
