using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

/// <summary>Notes that a person looks at the plan. The page's script says so; robots that draw previews run none.</summary>
public sealed class MarkOpened(LinkAccess access)
{
    /// <summary>False when the link is dead.</summary>
    public Task<bool> MarkAsync(LinkKey key, CancellationToken cancellationToken) =>
        Race.RunAsync(() => TryMarkAsync(key, cancellationToken), cancellationToken);

    private async Task<bool> TryMarkAsync(LinkKey key, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return false;
        }

        visit.Link.Opened(visit.Now);
        await WithheldNotice.AddAsync(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), cancellationToken);
        await visit.Db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
