using Microsoft.AspNetCore.Components;

namespace Physio.Web.Shell;

/// <summary>
/// Base of interactive pages: one token that ends when the page is left, and <see cref="RunAsync"/> for every call that may touch the database.
/// </summary>
public abstract class PhysioPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private readonly CancellationToken left;
    private bool disposed;

    protected PhysioPage() => left = leaving.Token;

    [Inject]
    private DatabaseGuard Guard { get; set; } = null!;

    /// <summary>Ends when the user leaves the page; may still be asked then, by a key that was on its way.</summary>
    protected CancellationToken Leaving => left;

    /// <summary>A call is under way: buttons that would start another one are disabled.</summary>
    protected bool Busy { get; private set; }

    /// <summary>
    /// Runs work against the database. False: a plain sentence was shown (database away, or somebody else saved first), nothing else changed.
    /// </summary>
    protected async Task<bool> RunAsync(Func<CancellationToken, Task> work)
    {
        Busy = true;
        try
        {
            return await Guard.TryAsync(work, Leaving);
        }
        finally
        {
            Busy = false;
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !disposed)
        {
            disposed = true;
            leaving.Cancel();
            leaving.Dispose();
        }
    }
}
