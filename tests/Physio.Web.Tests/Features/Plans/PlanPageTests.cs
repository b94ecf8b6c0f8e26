using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using Physio.TestSupport.Databases;

namespace Physio.Web.Tests.Features.Plans;

/// <summary>The plan pages as a therapist sees them, over the real handlers and SQLite.</summary>
public abstract class PlanPageTests() : PlanTests(Engine.Sqlite)
{
    private BunitContext? _browser;

    protected BunitContext Browser => _browser ?? throw new InvalidOperationException("The test has not started.");

    protected NavigationManager Navigation => Browser.Services.GetRequiredService<NavigationManager>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(20);
        _browser = new BunitContext();
        Browser.JSInterop.Mode = JSRuntimeMode.Loose;
        Browser.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        AddDesk(Browser.Services, Own.Id);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static IElement Button<T>(IRenderedComponent<T> page, string name)
        where T : IComponent => page.FindAll("button").First(element => element.TextContent.Trim() == name || element.GetAttribute("aria-label") == name);

    protected static string[] RowNames<T>(IRenderedComponent<T> page)
        where T : IComponent => [.. page.FindAll("ol.rows > li h3").Select(row => row.TextContent.Trim())];
}
