using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace Physio.Web.Shell;

/// <summary>Catches faults of a page: the log gets the exception, the person gets plain words and the reference to quote.</summary>
public sealed class CrashBoundary : ErrorBoundaryBase
{
    private string reference = "";

    [Inject]
    private ILogger<CrashBoundary> Logger { get; set; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        reference = Guid.CreateVersion7().ToString("N")[^12..];
        Logger.LogError(exception, "A page failed, reference {Reference}", reference);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<CrashNotice>(1);
        builder.AddComponentParameter(2, nameof(CrashNotice.Reference), reference);
        builder.AddComponentParameter(3, nameof(CrashNotice.OnRetry), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }
}
