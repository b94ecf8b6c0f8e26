using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Physio.Web.Shell;

/// <summary>
/// Every page calls its handlers through here (usually by <see cref="PhysioPage.RunAsync"/>): when the database is away or needs longer
/// than three seconds, or somebody else saved first, a plain sentence is shown and the page with everything typed stays as it is.
/// Faults of the program are not swallowed: they reach the error boundary and the log.
/// </summary>
public sealed class DatabaseGuard(ISnackbar snackbar, ILogger<DatabaseGuard> logger)
{
    /// <summary>True when the work was done; false when a sentence was shown instead.</summary>
    public async Task<bool> TryAsync(Func<CancellationToken, Task> work, CancellationToken leaving = default)
    {
        var problem = await ProblemOfAsync(work, leaving);
        if (problem is not null)
        {
            snackbar.Add(problem, Severity.Error, options => options.RequireInteraction = true, key: problem);
        }

        return problem is null && !leaving.IsCancellationRequested;
    }

    /// <summary>Null when the work was done, otherwise the sentence to show.</summary>
    public async Task<string?> ProblemOfAsync(Func<CancellationToken, Task> work, CancellationToken leaving = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(leaving);
        limit.CancelAfter(DatabaseTrouble.Patience);
        try
        {
            // A driver that waits on a dead connection does not always notice the token, so the wait itself is limited too.
            await work(limit.Token).WaitAsync(DatabaseTrouble.Patience, leaving);
            return null;
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ShellTexts.SavedBySomebodyElse;
        }
        catch (Exception exception) when (exception is OperationCanceledException || DatabaseTrouble.IsOutage(exception))
        {
            logger.LogError("The database did not answer: {Kind}", exception.GetType().Name);
            return ShellTexts.DatabaseAway;
        }
    }
}
