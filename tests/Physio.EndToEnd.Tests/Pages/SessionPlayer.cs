using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Pages;

/// <summary>The player on a patient's phone, with a clock that goes as fast as the test wants.</summary>
internal sealed class SessionPlayer(IPage page)
{
    public ILocator Phase => page.Locator("[data-part=phase]");
    public ILocator Number => page.Locator("[data-part=number]");
    public ILocator Line => page.Locator("[data-part=line]");
    public ILocator Place => page.Locator("[data-part=place]");
    public ILocator Said => page.Locator("[data-part=said]");
    public ILocator Advice => page.Locator("[data-part=advice]");
    public ILocator Note => page.Locator("textarea");

    /// <summary>Gives the first exercise a dose of the test's own.</summary>
    public Task PrescribeAsync(int sets, int reps, int sides, int moveSeconds, int holdSeconds) =>
        page.Locator("article").First.EvaluateAsync(
            "(article, dose) => Object.assign(article.dataset, dose)", new { sets, reps, sides, moveSeconds, holdSeconds });

    public Task OpenAsync() => PressAsync("Start the session");

    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task WaitAsync(int seconds) => page.Clock.RunForAsync(seconds * 1000);

    public async Task HurtsAsync(int pain)
    {
        await PressAsync("Stop, it hurts");
        await PressAsync($"{pain}");
    }

    public Task IsAtAsync(int number) => Expect(Place).ToHaveTextAsync($"{number} of 5");

    /// <summary>What the report says of an exercise, 1 for the first.</summary>
    public ILocator Felt(int number) => page.Locator(".one select").Nth(number - 1);

    /// <summary>The pain that the report says of an exercise, 1 for the first.</summary>
    public ILocator Pain(int number) => page.Locator(".one input").Nth(number - 1);

    /// <summary>The name of an exercise of the session, 1 for the first.</summary>
    public async Task<string> NameAsync(int number) => await page.Locator($"#n{number}").InnerTextAsync();
}
