using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data.Catalog;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Data.Demo;

/// <summary>Loads one demo clinic step by step; a step that was done before is passed by, so that an interrupted start is completed by the next.</summary>
internal sealed class DemoLoader(
    IDbContextFactory<PhysioDbContext> contexts,
    CatalogImporter importer,
    UserManager<StaffUser> users,
    RoleManager<IdentityRole<Guid>> roles,
    TimeProvider time)
{
    public const string By = "Physio";

    public async Task LoadAsync(string name, CancellationToken cancellationToken)
    {
        var clinic = await ClinicAsync(name, cancellationToken);
        foreach (var account in DemoAccounts.All.Where(account => account.Clinic == name))
        {
            await HireAsync(clinic, account);
        }

        await importer.ImportAsync(clinic, ShippedCatalog.Load(), By, cancellationToken);
        await PatientsAsync(clinic, name, cancellationToken);
        if (name == DemoClinics.Park)
        {
            await PolicyAsync(clinic, cancellationToken);
        }
    }

    private async Task<ClinicId> ClinicAsync(string name, CancellationToken cancellationToken)
    {
        // The clinic may have been renamed since; its staff still know it.
        if (await users.FindByEmailAsync(DemoAccounts.TherapistOf(name).Email) is { } therapist)
        {
            return therapist.ClinicId;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var clinic = await db.Clinics.FirstOrDefaultAsync(row => row.Name == name, cancellationToken);
        if (clinic is null)
        {
            clinic = DemoClinics.Found(name, time.GetUtcNow());
            db.Clinics.Add(clinic);
            await db.SaveChangesAsync(cancellationToken);
        }

        return clinic.Id;
    }

    private async Task HireAsync(ClinicId clinic, DemoAccount account)
    {
        if (await users.FindByEmailAsync(account.Email) is { } hired)
        {
            // A start that was cut off may have left an account without its role.
            if ((await users.GetRolesAsync(hired)).Count == 0)
            {
                Require(await users.AddToRoleAsync(hired, account.Role));
            }

            return;
        }

        if (!await roles.RoleExistsAsync(account.Role))
        {
            Require(await roles.CreateAsync(new IdentityRole<Guid>(account.Role) { Id = Guid.CreateVersion7() }));
        }

        var user = new StaffUser
        {
            Id = Guid.CreateVersion7(),
            ClinicId = clinic,
            UserName = account.Email,
            Email = account.Email,
            EmailConfirmed = true,
            DisplayName = account.DisplayName,
        };
        Require(await users.CreateAsync(user, DemoAccounts.Password));
        Require(await users.AddToRoleAsync(user, account.Role));
    }

    private async Task PatientsAsync(ClinicId clinic, string name, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Clinic = clinic;
        if (await db.Patients.AnyAsync(cancellationToken))
        {
            return;
        }

        var account = DemoAccounts.TherapistOf(name);
        var user = await users.FindByEmailAsync(account.Email) ?? throw new InvalidOperationException($"{account.Email} is missing.");
        var therapist = new DemoTherapist(clinic, user.StaffId, user.DisplayName);
        var catalog = new DemoCatalog(await db.PublishedAsync(cancellationToken), await db.VersionAsync(cancellationToken));
        var now = time.GetUtcNow();
        db.AddRange(DemoClinics.PatientsOf(name).SelectMany(patient => new DemoStory(patient, therapist, catalog, now).Records()));
        db.AuditEntries.Add(AuditEntry.Of(clinic, null, By, "demo.loaded", null, "Invented patients loaded", now));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task PolicyAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Clinic = clinic;
        if (!await db.ClinicPolicies.AnyAsync(cancellationToken) && await users.FindByEmailAsync(DemoAccounts.PolicyAuthor) is { } author)
        {
            db.ClinicPolicies.Add(DemoPolicy.Draft(clinic, author.StaffId, author.DisplayName, time.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException("A demo account cannot be made: " + string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
