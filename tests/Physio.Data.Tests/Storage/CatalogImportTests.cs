using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Catalog;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

public abstract class CatalogImportTests(Engine engine) : DatabaseTests(engine)
{
    private const string By = "Physio catalog";
    private static readonly CatalogFile Shipped = ShippedCatalog.Load();

    private readonly Clinic _clinic = Clinic.Found("Praxis Katalog", "030", "112", TestDatabase.Start);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.SaveAsync(_clinic.Id, [_clinic], Cancellation);
        Assert.Equal(Shipped.Exercises.Count, await ImportAsync(Shipped));
    }

    [Fact]
    public async Task Every_shipped_exercise_is_published_word_for_word()
    {
        await using var db = Open(_clinic.Id);

        var published = await CatalogQueries.PublishedAsync(db, Cancellation);

        var expected = Shipped.Exercises.OrderBy(entry => entry.Slug, StringComparer.Ordinal).Select(entry => (entry.Slug, 1, Snapshots.Write(entry.Content)));
        Assert.Equal(expected, published.OrderBy(exercise => exercise.Slug, StringComparer.Ordinal).Select(exercise => (exercise.Slug, exercise.Revision, Snapshots.Write(exercise.Content))));
        Assert.Equal(1, await CatalogQueries.VersionAsync(db, Cancellation));
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var before = await StateAsync();
        Database.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, await ImportAsync(Shipped));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task A_newer_version_publishes_a_new_revision_of_what_changed()
    {
        Assert.Equal(1, await ImportAsync(Newer("cat-cow")));

        await using var db = Open(_clinic.Id);
        var catalog = await CatalogQueries.PublishedAsync(db, Cancellation);
        Assert.Equal("New words", catalog.Single(exercise => exercise.Slug == "cat-cow").Content.Name);
        Assert.Equal(2, catalog.Single(exercise => exercise.Slug == "cat-cow").Revision);
        Assert.All(catalog.Where(exercise => exercise.Slug != "cat-cow"), exercise => Assert.Equal(1, exercise.Revision));
        Assert.Equal(2, await CatalogQueries.VersionAsync(db, Cancellation));
        Assert.Equal(0, await ImportAsync(Newer("cat-cow")));
    }

    [Fact]
    public async Task What_the_clinic_wrote_itself_is_left_alone()
    {
        await ChangeAsync("cat-cow", exercise =>
        {
            exercise.Edit(exercise.Published!.Content with { Name = "Our words" }, "Admin", Database.Now);
            exercise.Publish(Database.Now);
        });

        Assert.Equal(0, await ImportAsync(Newer("cat-cow")));

        await using var db = Open(_clinic.Id);
        Assert.Equal("Our words", (await CatalogQueries.PublishedAsync(db, Cancellation)).Single(exercise => exercise.Slug == "cat-cow").Content.Name);
    }

    [Fact]
    public async Task What_the_clinic_is_still_writing_is_left_alone()
    {
        await ChangeAsync("cat-cow", exercise => exercise.Edit(exercise.Published!.Content with { Name = "Half a thought" }, "Admin", Database.Now));

        Assert.Equal(0, await ImportAsync(Newer("cat-cow")));
    }

    [Fact]
    public async Task What_the_clinic_retired_stays_retired()
    {
        await ChangeAsync("cat-cow", exercise => exercise.Retire("Not here", "quadruped-rock-back", Database.Now));

        Assert.Equal(0, await ImportAsync(Newer("cat-cow")));

        await using var db = Open(_clinic.Id);
        Assert.DoesNotContain("cat-cow", (await CatalogQueries.PublishedAsync(db, Cancellation)).Select(exercise => exercise.Slug));
    }

    [Fact]
    public async Task A_catalog_that_is_not_in_order_changes_nothing()
    {
        var before = await StateAsync();
        var newer = Newer("cat-cow");
        var ring = newer with
        {
            Exercises = [.. newer.Exercises.Select(entry => entry.Slug == "childs-pose" ? entry with { Content = entry.Content with { Harder = "cat-cow" } } : entry)],
        };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ImportAsync(ring));

        Assert.Contains("get harder in a ring", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    private static CatalogFile Newer(string slug) => Shipped with
    {
        Version = Shipped.Version + 1,
        Exercises = [.. Shipped.Exercises.Select(entry => entry.Slug == slug ? entry with { Content = entry.Content with { Name = "New words" } } : entry)],
    };

    private Task<int> ImportAsync(CatalogFile file) =>
        Database.Services.GetRequiredService<CatalogImporter>().ImportAsync(_clinic.Id, file, By, Cancellation);

    private async Task ChangeAsync(string slug, Action<Exercise> change)
    {
        await using var db = Open(_clinic.Id);
        change(await db.Exercises.Include(exercise => exercise.Revisions).SingleAsync(exercise => exercise.Slug == slug, Cancellation));
        await db.SaveChangesAsync(Cancellation);
    }

    private async Task<string> StateAsync()
    {
        await using var db = Open(_clinic.Id);
        var exercises = await db.Exercises.Include(exercise => exercise.Revisions).OrderBy(exercise => exercise.Slug).ToListAsync(Cancellation);
        var clinic = await db.Clinics.SingleAsync(row => row.Id == _clinic.Id, Cancellation);
        return StoredValues.Of(new { exercises, clinic, Audit = await db.AuditEntries.CountAsync(Cancellation) });
    }
}

public sealed class CatalogImportOnSqlite() : CatalogImportTests(Engine.Sqlite);

public sealed class CatalogImportOnPostgres() : CatalogImportTests(Engine.Postgres);
