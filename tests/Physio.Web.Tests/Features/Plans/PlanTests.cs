using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.PatientPages.Figures;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Components;
using Physio.Web.Features.Plans;
using Physio.Web.Features.Plans.ComposePlan;
using Physio.Web.Features.Plans.IssuePlan;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Features.Plans;

/// <summary>A clinic with the shipped catalog and a patient assessed in remission; the tests act as its therapist over the real handlers.</summary>
public abstract class PlanTests(Engine engine) : DatabaseTests(engine)
{
    public const string Therapist = "Anna Test";

    private readonly List<ServiceProvider> _desks = [];

    protected Clinic Own { get; private set; } = null!;

    protected Patient Patient { get; private set; } = null!;

    protected Assessment Assessment { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Own = Clinic.Found("Praxis am Park", "030 555 0100", "112", Database.Now);
        Patient = APatient.Named("Maria Orlova").RegisteredAt(Own.Id, Database.Now);
        await Database.SaveAsync(Own.Id, [Own, Patient], Cancellation);
        var contexts = Database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>();
        await new CatalogImporter(contexts, Database.Time).ImportAsync(Own.Id, ShippedCatalog.Load(), "Physio", Cancellation);
        Assessment = await AssessedAsync(AssessmentFacts.InRemission());
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var desk in _desks)
        {
            await desk.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A new assessment of the patient, a minute after the one before.</summary>
    protected async Task<Assessment> AssessedAsync(ScreeningFacts facts, string by = Therapist)
    {
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        var measured = facts.Measured(Database.Now);
        var saved = Assessment.Record(
            Own.Id, Patient.Id, Guid.CreateVersion7(), measured, PatientScreening.Evaluate(measured, ThresholdPolicy.Default), StaffId.New(), by, Database.Now);
        await Database.SaveAsync(Own.Id, [saved], Cancellation);
        return saved;
    }

    protected T Use<T>(ClinicId? clinic = null, string name = Therapist)
        where T : notnull
    {
        var desk = AddDesk(new ServiceCollection().AddLogging(), clinic ?? Own.Id, name).BuildServiceProvider();
        _desks.Add(desk);
        return desk.GetRequiredService<T>();
    }

    protected IServiceCollection AddDesk(IServiceCollection services, ClinicId clinic, string name = Therapist)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Database.Time));
        return services
            .AddSingleton(Database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>())
            .AddSingleton<AuthenticationStateProvider>(new SignedInAs(clinic, name))
            .AddScoped<CurrentUser>()
            .AddScoped<ClinicContexts>()
            .AddScoped<DatabaseGuard>()
            .AddScoped<LoadPatientBanner>()
            .AddSingleton<FigureShelf>()
            .AddPlans();
    }

    protected async Task<DraftPlan> DraftAsync() => new(await CompositionAsync());

    protected async Task<Composition> CompositionAsync() =>
        Assert.IsType<CompositionAnswer.Ready>(await Use<LoadComposition>().LoadAsync(Patient.Id, Cancellation)).Composition;

    protected Task<IssueOutcome> IssueAsync(IssueCommand command, string name = Therapist) => Use<IssueDraft>(name: name).IssueAsync(command, Cancellation);

    protected async Task<IssueOutcome.Issued> IssuedAsync() => Assert.IsType<IssueOutcome.Issued>(await IssueAsync((await DraftAsync()).ToCommand()));

    protected async Task<int> VersionsAsync()
    {
        await using var db = Open(Own.Id);
        return await db.PlanVersions.CountAsync(Cancellation);
    }

    private sealed class SignedInAs(ClinicId clinic, string name) : AuthenticationStateProvider
    {
        private readonly AuthenticationState _state = new(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()),
                new(SignedInStaff.ClinicClaim, clinic.ToString()),
                new(SignedInStaff.NameClaim, name),
                new(ClaimTypes.Role, StaffRoles.Therapist),
            ],
            "test")));

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(_state);
    }
}
