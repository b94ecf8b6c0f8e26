using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Web.Account.Setup;

/// <summary>Makes the first clinic with its catalog and its first admin, who may also treat.</summary>
public sealed class FoundClinic(IDbContextFactory<PhysioDbContext> contexts, UserManager<StaffUser> users, CatalogImporter catalog, TimeProvider clock)
{
    public const string Action = "clinic-founded";

    public async Task<(StaffUser? User, string? Problem)> FoundAsync(SetupForm form, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var clinic = await db.Clinics.FirstOrDefaultAsync(row => !db.Users.Any(user => user.ClinicId == row.Id), cancellationToken);
        if (clinic is null)
        {
            clinic = Clinic.Found(form.ClinicName, form.Phone, Clinic.DefaultEmergencyNumber, now);
            db.Clinics.Add(clinic);
        }
        else
        {
            // An earlier try made the clinic but not the account.
            clinic.Describe(form.ClinicName, form.Phone, Clinic.DefaultEmergencyNumber);
        }

        db.Clinic = clinic.Id;
        await db.SaveChangesAsync(cancellationToken);

        await catalog.ImportAsync(clinic.Id, ShippedCatalog.Load(), form.Name, cancellationToken);
        var user = new StaffUser
        {
            Id = Guid.CreateVersion7(),
            UserName = form.Email,
            Email = form.Email,
            EmailConfirmed = true,
            DisplayName = form.Name,
            ClinicId = clinic.Id,
        };
        var made = await users.CreateAsync(user, form.Password);
        if (made.Succeeded)
        {
            made = await users.AddToRolesAsync(user, StaffRoles.All);
        }

        if (!made.Succeeded)
        {
            return (null, made.Errors.First().Description);
        }

        db.AuditEntries.Add(AuditEntry.Of(clinic.Id, user.StaffId, user.DisplayName, Action, null, "", now));
        await db.SaveChangesAsync(cancellationToken);
        return (user, null);
    }
}
