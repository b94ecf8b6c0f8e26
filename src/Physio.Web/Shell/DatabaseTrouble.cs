using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Physio.Web.Shell;

/// <summary>Tells trouble of the database from faults of the program.</summary>
public static class DatabaseTrouble
{
    /// <summary>Longest a person waits for the database: a little less than the three seconds promised, for the words have to be shown too.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.6);

    /// <summary>A second saver of an old version: not an outage.</summary>
    public static bool IsConflict(Exception exception) => exception is DbUpdateConcurrencyException;

    /// <summary>
    /// The database cannot be reached, is too slow or refuses. EF wraps the driver's exception, so the chain is followed.
    /// </summary>
    public static bool IsOutage(Exception exception) =>
        !IsConflict(exception)
        && Chain(exception).Any(inner => inner is DbException or TimeoutException);

    /// <summary>
    /// Work against the database that ends in time, with a <see cref="TimeoutException"/> if it must. On a thread of its own, because a
    /// driver may wait for a dead connection without noticing anything.
    /// </summary>
    public static Task<T> WithinPatienceAsync<T>(Func<Task<T>> work) => Task.Run(work).WaitAsync(Patience);

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
        }
    }
}
