using Microsoft.EntityFrameworkCore;

namespace Physio.PatientPages.Guard;

/// <summary>
/// Two senders of one form, or a therapist at the same moment: the later one starts again from what is stored by now.
/// Works alike on both engines, because it asks no driver what kind of conflict it was.
/// </summary>
internal static class Race
{
    private const int Attempts = 4;

    public static async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return await work();
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
            }
        }
    }
}
