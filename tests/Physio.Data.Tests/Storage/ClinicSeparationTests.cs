using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

/// <summary>Nothing of one clinic is found while working for another, whichever kind of record it is.</summary>
public abstract class ClinicSeparationTests(Engine engine) : DatabaseTests(engine)
{
    private static readonly MethodInfo OwnersMethod = typeof(ClinicSeparationTests).GetMethod(nameof(OwnersOfAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    private AClinic _ours = null!;
    private AClinic _theirs = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _ours = AClinic.Called("Ours", Database.Now);
        _theirs = AClinic.Called("Theirs", Database.Now);
        await Database.SaveAsync(_ours.Id, _ours.Records, Cancellation);
        await Database.SaveAsync(_theirs.Id, _theirs.Records, Cancellation);
    }

    [Fact]
    public void Every_record_of_a_clinic_is_filtered()
    {
        using var db = Open();

        var declared = new[] { typeof(IBelongToClinic).Assembly, typeof(PhysioDbContext).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBelongToClinic)));
        Assert.Equal(declared.OrderBy(type => type.Name), ClinicTypes(db).OrderBy(type => type.Name));
        Assert.All(ClinicTypes(db), type => Assert.NotNull(db.Model.FindEntityType(type)!.FindDeclaredQueryFilter(PhysioDbContext.ClinicFilter)));
    }

    [Fact]
    public async Task A_clinic_finds_its_own_records_only()
    {
        await using var db = Open(_ours.Id);

        foreach (var type in ClinicTypes(db))
        {
            Assert.Equal([_ours.Id], await OwnersAsync(db, type));
        }
    }

    [Fact]
    public async Task Without_a_clinic_nothing_is_found()
    {
        await using var db = Open();

        foreach (var type in ClinicTypes(db))
        {
            Assert.Empty(await OwnersAsync(db, type));
        }
    }

    [Fact]
    public async Task The_rows_of_both_are_there_when_the_filter_is_off()
    {
        await using var db = Open();

        Assert.Equal(2, await db.Patients.IgnoreQueryFilters([PhysioDbContext.ClinicFilter]).CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_foreign_id_is_not_found()
    {
        await using var db = Open(_ours.Id);

        Assert.Null(await db.Patients.FindAsync([_theirs.Patient.Id], Cancellation));
        Assert.Null(await db.Plans.Include(plan => plan.Versions).SingleOrDefaultAsync(plan => plan.Id == _theirs.Plan.Id, Cancellation));
    }

    [Fact]
    public async Task The_database_refuses_a_row_that_points_into_another_clinic()
    {
        await using var db = Open(_ours.Id);
        db.Add(Domain.Sharing.ShareLink.Create(_ours.Id, _theirs.Plan.Id, Domain.Sharing.LinkSecret.New(), 90, AClinic.Therapist, Database.Now));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
    }

    private static List<Type> ClinicTypes(PhysioDbContext db) =>
        [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(IBelongToClinic)))];

    private static Task<List<ClinicId>> OwnersAsync(PhysioDbContext db, Type type) => (Task<List<ClinicId>>)OwnersMethod.MakeGenericMethod(type).Invoke(null, [db])!;

    private static Task<List<ClinicId>> OwnersOfAsync<T>(PhysioDbContext db)
        where T : class, IBelongToClinic => db.Set<T>().Select(row => row.ClinicId).ToListAsync(Cancellation);
}

public sealed class ClinicSeparationOnSqlite() : ClinicSeparationTests(Engine.Sqlite);

public sealed class ClinicSeparationOnPostgres() : ClinicSeparationTests(Engine.Postgres);
