using Microsoft.Playwright;

namespace Physio.EndToEnd.Tests.Pages;

/// <summary>A patient with a phone and nothing but the link.</summary>
internal sealed class PatientPhone(IPage page)
{
    public IPage Page => page;

    public async Task OpenAsync(string link) => await page.GotoAsync(link);

    public Task NoneOfTheseAsync() => page.GetByRole(AriaRole.Button, new() { Name = "None of these: start" }).ClickAsync();

    public async Task HasAsync(string sign)
    {
        await page.GetByRole(AriaRole.Checkbox, new() { Name = sign, Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send my answers" }).ClickAsync();
    }

    public async Task TellAsync(string outcome, int before, int after)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = outcome, Exact = true }).CheckAsync();
        await PainAsync("Pain before", before);
        await PainAsync("Pain now", after);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send and finish" }).ClickAsync();
    }

    private Task PainAsync(string legend, int score) =>
        page.GetByRole(AriaRole.Group, new() { Name = legend }).GetByRole(AriaRole.Radio, new() { Name = $"{score}", Exact = true }).CheckAsync();
}
