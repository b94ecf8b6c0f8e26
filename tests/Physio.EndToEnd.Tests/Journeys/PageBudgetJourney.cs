using System.Text.Json;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>What a session costs a phone on a slow network, as the browser counts it.</summary>
public sealed class PageBudgetJourney(World world)
{
    private const int AllBytes = 45_000;
    private const int ScriptBytes = 12_000;
    private const int StyleBytes = 8_000;

    [Fact]
    public async Task The_first_view_of_a_session_with_its_stills_is_small_and_asks_for_little()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(await world.DemoLinkAsync());
        var traffic = await TrafficAsync(phone.Page, () => phone.NoneOfTheseAsync());
        var exercises = await phone.Page.Locator("article.exercise").CountAsync();

        Assert.InRange(traffic.Sum(file => file.Bytes), 1, AllBytes);
        Assert.InRange(traffic.Where(file => file.Type == "Script").Sum(file => file.Bytes), 1, ScriptBytes);
        Assert.InRange(traffic.Where(file => file.Type == "Stylesheet").Sum(file => file.Bytes), 1, StyleBytes);
        Assert.InRange(traffic.Count, 1, 3 + exercises);
        Assert.DoesNotContain(traffic, file => file.Address.Contains("show=loop", StringComparison.Ordinal));
        Assert.All(traffic, file => Assert.Equal(world.Address.Authority, new Uri(file.Address).Authority));
    }

    [Fact]
    public async Task A_loop_is_fetched_when_its_exercise_is_opened()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(await world.DemoLinkAsync());
        await phone.NoneOfTheseAsync();

        var traffic = await TrafficAsync(phone.Page, () => phone.Page.GetByText("Watch the movement").First.ClickAsync());

        Assert.Single(traffic, file => file.Address.Contains("show=loop", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_moves_on_the_page_while_it_loads()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(await world.DemoLinkAsync());
        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.Locator("article.exercise").First).ToBeVisibleAsync();

        var shift = await phone.Page.EvaluateAsync<double>(
            "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const one of list.getEntries()) { sum += one.value; } }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 800); })");

        Assert.Equal(0, shift, 0.001);
    }

    private static async Task<List<(string Address, string Type, double Bytes)>> TrafficAsync(IPage page, Func<Task> act)
    {
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.clearBrowserCache");
        Dictionary<string, (string Address, string Type)> asked = [];
        List<(string, string, double)> traffic = [];
        network.Event("Network.responseReceived").OnEvent += (_, told) =>
        {
            var response = told!.Value;
            var address = response.GetProperty("response").GetProperty("url").GetString()!;
            if (!address.StartsWith("data:", StringComparison.Ordinal))
            {
                asked[response.GetProperty("requestId").GetString()!] = (address, response.GetProperty("type").GetString()!);
            }
        };
        network.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            if (asked.TryGetValue(told!.Value.GetProperty("requestId").GetString()!, out var file))
            {
                traffic.Add((file.Address, file.Type, told.Value.GetProperty("encodedDataLength").GetDouble()));
            }
        };
        await act();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForTimeoutAsync(500);
        return traffic;
    }
}
