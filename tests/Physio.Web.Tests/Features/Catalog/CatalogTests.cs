using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Catalog.EditExercise;
using Physio.Web.Features.Catalog.PublishRevision;
using Physio.Web.Features.Catalog.ShowExercise;

namespace Physio.Web.Tests.Features.Catalog;

/// <summary>Two clinics, each with a published exercise "test-bridge" that stands in an issued plan; the tests act for the first.</summary>
public abstract class CatalogTests(Engine engine = Engine.Sqlite) : DatabaseTests(engine)
{
    protected const string Bridge = "test-bridge";

    private readonly List<IAsyncDisposable> _desks = [];

    /// <summary>A complete exercise without neighbours.</summary>
    protected static ExerciseContent Complete(string name = "Test bridge") => AnExercise.Content(name) with { Easier = null };

    protected AClinic Own { get; private set; } = null!;

    protected AClinic Foreign { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Own = AClinic.Called("Park", Database.Now);
        Foreign = AClinic.Called("Riverside", Database.Now);
        await Database.SaveAsync(Own.Id, Own.Records, Cancellation);
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

    protected T Use<T>(string role = StaffRoles.Admin)
        where T : notnull
    {
        var desk = new ServiceCollection().AddLogging().AddMudServices().AddCatalogDesk(Database, Own.Id, role).BuildServiceProvider();
        _desks.Add(desk);
        return desk.GetRequiredService<T>();
    }

    /// <summary>A browser in which the pages are shown.</summary>
    protected BunitContext Browser(string role = StaffRoles.Admin)
    {
        var browser = new BunitContext();
        browser.JSInterop.Mode = JSRuntimeMode.Loose;
        browser.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        browser.Services.AddCatalogDesk(Database, Own.Id, role).AddSingleton<Physio.PatientPages.Figures.FigureShelf>();
        browser.SetRendererInfo(new("Server", isInteractive: true));
        browser.Render<MudPopoverProvider>();
        _desks.Add(browser);
        return browser;
    }

    protected async Task<ExerciseDetails> ShownAsync(string slug = Bridge) =>
        await Use<LoadExercise>().LoadAsync(slug, Cancellation) ?? throw new InvalidOperationException($"No exercise {slug}.");

    /// <summary>Saves a draft on top of what is stored.</summary>
    protected async Task<SaveDraftOutcome> SaveAsync(ExerciseContent content, string slug = Bridge)
    {
        var seen = await Use<LoadExercise>().LoadAsync(slug, Cancellation);
        return await Use<SaveExerciseDraft>().SaveAsync(new ExerciseEdit(slug, seen?.Version, content), Cancellation);
    }

    protected async Task<PublishOutcome?> PublishAsync(string slug = Bridge) =>
        await Use<PublishExercise>().PublishAsync(slug, (await ShownAsync(slug)).Version, Cancellation);

    protected async Task AddPublishedAsync(string slug, ExerciseContent content)
    {
        Assert.IsType<SaveDraftOutcome.Saved>(await SaveAsync(content, slug));
        Assert.IsType<PublishOutcome.Published>(await PublishAsync(slug));
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
}
