using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using Physio.TestSupport.Databases;

namespace Physio.Web.Tests.Features.Patients;

/// <summary>Pages as a therapist of the own clinic sees them, over the real handlers and SQLite.</summary>
public abstract class PageTests() : ClinicTests(Engine.Sqlite)
{
    private BunitContext? _browser;

    protected BunitContext Browser => _browser ?? throw new InvalidOperationException("The test has not started.");

    protected NavigationManager Navigation => Browser.Services.GetRequiredService<NavigationManager>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _browser = new BunitContext();
        Browser.JSInterop.Mode = JSRuntimeMode.Loose;
        Browser.JSInterop.SetupModule("./Components/PageKey.razor.js").Mode = JSRuntimeMode.Loose;
        Browser.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Browser.Services.AddDesk(Database, Own.Id);
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(10);
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

    /// <summary>The input, however it is built, that a label names.</summary>
    protected static IElement Field<T>(IRenderedComponent<T> page, string label)
        where T : IComponent
    {
        var named = page.FindAll("label").First(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{named.GetAttribute("for")}");
    }

    protected static IElement Button<T>(IRenderedComponent<T> page, string text)
        where T : IComponent => page.FindAll("button, a").First(element => element.TextContent.Trim() == text);

    protected static string Said<T>(IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.FindAll("[role=alert]").Select(element => element.TextContent));
}
