using Microsoft.EntityFrameworkCore;
using Physio.Data;

namespace Physio.Web.Shell;

/// <summary>
/// Opens database contexts for the clinic of whoever is signed in. A handler opens one for each call and disposes it;
/// what it finds belongs to that clinic only.
/// </summary>
public sealed class ClinicContexts(IDbContextFactory<PhysioDbContext> contexts, CurrentUser user)
{
    /// <summary>Throws when nobody is signed in: no clinic is guessed.</summary>
    public async Task<PhysioDbContext> OpenAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Clinic = staff.ClinicId;
        return context;
    }
}
