using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Staff;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.ThresholdPolicies.EditPolicy;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

/// <summary>A clinic with an approved policy "own", version 1, that is not in force; Ada wrote it, Ben approved it.</summary>
public abstract class PolicyTests(Engine engine = Engine.Sqlite) : DatabaseTests(engine)
{
    protected const string Policy = "own";

    protected static readonly Person Ada = new(APolicy.AuthorId, APolicy.Author, StaffRoles.Admin);
    protected static readonly Person Ben = new(APolicy.ApproverId, APolicy.Approver, StaffRoles.Admin);
    protected static readonly Person Tom = new(StaffId.New(), "Tom Therapist", StaffRoles.Therapist);

    private readonly List<IAsyncDisposable> _desks = [];

    protected AClinic Own { get; private set; } = null!;

    protected AClinic Foreign { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Own = AClinic.Called("Park", Database.Now);
        Foreign = AClinic.Called("Riverside", Database.Now);
        await Database.SaveAsync(Own.Id, [.. Own.Records.Where(record => record is not ClinicPolicy), APolicy.Approved(Own.Id, Policy, 1, Database.Now)], Cancellation);
        await Database.SaveAsync(Foreign.Id, Foreign.Records, Cancellation);
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

    protected T Use<T>(Person? by = null)
        where T : notnull
    {
        var desk = Desk(new ServiceCollection().AddLogging().AddMudServices(), by ?? Ada).BuildServiceProvider();
        _desks.Add(desk);
        return desk.GetRequiredService<T>();
    }

    /// <summary>A browser in which the pages are shown.</summary>
    protected BunitContext Browser(Person? by = null)
    {
        var browser = new BunitContext();
        browser.JSInterop.Mode = JSRuntimeMode.Loose;
        browser.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Desk(browser.Services, by ?? Ada);
        browser.SetRendererInfo(new("Server", isInteractive: true));
        browser.Render<MudPopoverProvider>();
        _desks.Add(browser);
        return browser;
    }

    protected async Task<ClinicPolicy> StoredAsync(string name = Policy, int number = 1)
    {
        await using var db = Database.Open(Own.Id);
        return await db.ClinicPolicies.AsNoTracking().SingleAsync(row => row.Name == name && row.Number == number, Cancellation);
    }

    protected async Task<Clinic> ClinicAsync()
    {
        await using var db = Database.Open(Own.Id);
        return await db.Clinics.AsNoTracking().SingleAsync(clinic => clinic.Id == Own.Id, Cancellation);
    }

    protected async Task<IReadOnlyList<AuditEntry>> AuditAsync(string action)
    {
        await using var db = Database.Open(Own.Id);
        return await db.AuditEntries.AsNoTracking().Where(entry => entry.Action == action).ToListAsync(Cancellation);
    }

    /// <summary>A draft of the next version by Ada.</summary>
    protected async Task<ClinicPolicy> DraftAsync(Func<ThresholdPolicy, ThresholdPolicy>? change = null, Person? by = null)
    {
        var number = Assert.IsType<PolicyOutcome.Done>(await Use<StartDraft>(by).NextAsync(Policy, Cancellation)).Number;
        var draft = await StoredAsync(number: number);
        Assert.IsType<PolicyOutcome.Done>(await SaveAsync(draft, draft.Content.Changed(change ?? (policy => policy with { HeartRateHighAbove = 110 })), by));
        return await StoredAsync(number: number);
    }

    protected Task<PolicyOutcome> SaveAsync(ClinicPolicy draft, PolicyContent content, Person? by = null) =>
        Use<SavePolicyDraft>(by).SaveAsync(draft.Name, draft.Number, draft.Version, content, Cancellation);

    private IServiceCollection Desk(IServiceCollection services, Person by)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Database.Time));
        return services
            .AddSingleton(Database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>())
            .AddSingleton<AuthenticationStateProvider>(new SignedInAs(Own.Id, by))
            .AddScoped<CurrentUser>()
            .AddScoped<ClinicContexts>()
            .AddScoped<DatabaseGuard>()
            .AddSingleton<NewPolicyFormValidator>()
            .AddSingleton<PolicyFormValidator>()
            .AddSingleton<ClinicFormValidator>()
            .AddScoped<EditClinic>()
            .AddThresholdPolicies();
    }

    protected sealed record Person(StaffId Id, string Name, string Role);

    private sealed class SignedInAs(ClinicId clinic, Person by) : AuthenticationStateProvider
    {
        private readonly AuthenticationState _state = new(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, by.Id.ToString()),
                new(SignedInStaff.ClinicClaim, clinic.ToString()),
                new(SignedInStaff.NameClaim, by.Name),
                new(ClaimTypes.Role, by.Role),
            ],
            "test")));

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(_state);
    }
}
