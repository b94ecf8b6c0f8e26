using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Components;
using Physio.Web.Features.Assessments;
using Physio.Web.Features.Assessments.AssessPatient;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

/// <summary>A therapist at the desk: signed in to a clinic on SQLite with one new patient, the real handlers behind the pages.</summary>
public abstract class AssessmentDesk : BunitContext, IAsyncLifetime
{
    private readonly Door door = new();
    private TestDatabase? database;

    protected TestDatabase Database => database ?? throw new InvalidOperationException("The test has not started.");

    protected Clinic Clinic { get; } = Clinic.Found("Test clinic", "030 555 0100", "112", TestDatabase.Start);

    protected Patient Patient { get; private set; } = null!;

    protected FakeTimeProvider Time => Database.Time;

    protected static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    protected virtual APatient NewPatient => APatient.Named("Maria Muster");

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(Engine.Sqlite, Cancellation);
        Patient = NewPatient.RegisteredAt(Clinic.Id, TestDatabase.Start);
        await Database.SaveAsync(Clinic.Id, [Clinic, Patient], Cancellation);

        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddLogging();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton(Database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>());
        Services.AddScoped<CurrentUser>().AddScoped<ClinicContexts>().AddScoped<DatabaseGuard>().AddScoped<LoadPatientBanner>().AddAssessments();
        Services.AddSingleton<AuthenticationStateProvider>(door);
        JSInterop.Mode = JSRuntimeMode.Loose;
        DefaultWaitTimeout = TimeSpan.FromSeconds(20);
        SignIn(Clinic.Id);
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected void SignIn(ClinicId clinic, string role = StaffRoles.Therapist)
    {
        door.Principal = new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()), new Claim(SignedInStaff.ClinicClaim, clinic.ToString()),
                new Claim(SignedInStaff.NameClaim, "Anna Test"), new Claim(ClaimTypes.Role, role),
            ],
            "test"));
    }

    protected async Task<AssessPatientForm> NewFormAsync() =>
        (await Services.GetRequiredService<LoadAssessPatient>().LoadAsync(Patient.Id, Cancellation))!.NewForm();

    protected LiveScreening Screen(AssessPatientForm form) =>
        LiveScreening.Of(form, ThresholdPolicy.Default, Services.GetRequiredService<AssessPatientValidator>(), Time);

    /// <summary>Saves with the report that stood beside the form.</summary>
    protected Task<SaveAssessmentOutcome> SaveAsync(AssessPatientForm form) =>
        Services.GetRequiredService<SaveAssessment>().SaveAsync(Patient.Id, form, Screen(form).Report, Cancellation);

    protected async Task<IReadOnlyList<Assessment>> StoredAsync()
    {
        await using var db = Database.Open(Clinic.Id);
        return await db.Assessments.AsNoTracking().OrderBy(row => row.AssessedAt).ToListAsync(Cancellation);
    }

    protected async Task<IReadOnlyList<AuditEntry>> AuditAsync()
    {
        await using var db = Database.Open(Clinic.Id);
        return await db.AuditEntries.AsNoTracking().ToListAsync(Cancellation);
    }

    private sealed class Door : AuthenticationStateProvider
    {
        public ClaimsPrincipal Principal { get; set; } = new();

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(Principal));
    }
}
