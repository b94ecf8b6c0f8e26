using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Sharing;

namespace Physio.Data.Demo;

/// <summary>Two invented clinics with staff, catalog, patients and sessions, all dated relative to now. For demo mode only.</summary>
public static class DemoData
{
    /// <summary>Loads what is missing; does nothing when both clinics are there.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        var loader = ActivatorUtilities.CreateInstance<DemoLoader>(scope.ServiceProvider);
        foreach (var name in DemoClinics.Names)
        {
            await loader.LoadAsync(name, cancellationToken);
        }
    }

    /// <summary>
    /// A fresh link for the demo patient, whose plan is issued again if it could not be shown; the link of the start before stops working.
    /// Null when somebody has renamed or archived the demo patient.
    /// </summary>
    public static Task<LinkSecret?> NewDemoLinkAsync(IServiceProvider services, CancellationToken cancellationToken = default) =>
        new DemoLink(services.GetRequiredService<IDbContextFactory<PhysioDbContext>>(), services.GetRequiredService<TimeProvider>()).RenewAsync(cancellationToken);
}
