using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

/// <summary>Ordering, comparing and searching give the same answers on both engines.</summary>
public abstract class QueryTests(Engine engine) : DatabaseTests(engine)
{
    private readonly Clinic _clinic = Clinic.Found("Praxis Suche", "030", "112", TestDatabase.Start);

    [Fact]
    public async Task Instants_are_ordered_and_compared_whatever_their_offset()
    {
        var noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        await RegisterAsync(
            ("Second", noon.AddMinutes(5).ToOffset(TimeSpan.FromHours(-8))),
            ("First", noon.ToOffset(TimeSpan.FromHours(9))),
            ("Third", noon.AddTicks(TimeSpan.TicksPerMinute * 10)));
        await using var db = Open(_clinic.Id);

        var inOrder = await db.Patients.OrderBy(patient => patient.RegisteredAt).Select(patient => patient.Name).ToListAsync(Cancellation);
        var since = await db.Patients.Where(patient => patient.RegisteredAt >= noon.AddMinutes(5)).OrderByDescending(patient => patient.RegisteredAt).Select(patient => patient.Name).ToListAsync(Cancellation);
        var latest = await db.Patients.MaxAsync(patient => patient.RegisteredAt, Cancellation);

        Assert.Equal(["First", "Second", "Third"], inOrder);
        Assert.Equal(["Third", "Second"], since);
        Assert.Equal(noon.AddMinutes(10), latest);
        Assert.Equal(TimeSpan.Zero, latest.Offset);
    }

    [Fact]
    public async Task An_instant_finer_than_a_microsecond_is_cut_and_then_found_by_its_stored_value()
    {
        await RegisterAsync(("Fine", TestDatabase.Start.AddTicks(7)));
        await using var db = Open(_clinic.Id);

        var stored = await db.Patients.Select(patient => patient.RegisteredAt).SingleAsync(Cancellation);

        Assert.Equal(TestDatabase.Start, stored);
        Assert.Equal(1, await db.Patients.CountAsync(patient => patient.RegisteredAt == stored, Cancellation));
        Assert.Equal(1, await db.Patients.CountAsync(patient => patient.ArchivedAt == null, Cancellation));
    }

    [Fact]
    public async Task Birth_dates_are_compared_as_days()
    {
        await RegisterAsync(("Maria", TestDatabase.Start));
        await using var db = Open(_clinic.Id);

        Assert.Equal(1, await db.Patients.CountAsync(patient => patient.BirthDate == new DateOnly(1981, 1, 15), Cancellation));
        Assert.Equal(0, await db.Patients.CountAsync(patient => patient.BirthDate > new DateOnly(1981, 1, 15), Cancellation));
    }

    [Theory]
    [InlineData("MEI", "Jürgen Meier", "Lena Meier")]
    [InlineData("jürg", "Jürgen Meier")]
    [InlineData("ORLOVA", "Мария Orlova")]
    [InlineData("МАР", "Мария Orlova")]
    [InlineData("50%")]
    [InlineData("_")]
    public async Task Names_are_found_without_regard_to_case(string typed, params string[] found)
    {
        await RegisterAsync(("Lena  Meier", TestDatabase.Start), ("Jürgen Meier", TestDatabase.Start), ("Мария Orlova", TestDatabase.Start));
        await using var db = Open(_clinic.Id);
        var text = Patient.Searchable(typed);

        var names = await db.Patients.Where(patient => patient.SearchName.Contains(text)).OrderBy(patient => patient.SearchName).Select(patient => patient.SearchName).ToListAsync(Cancellation);

        Assert.Equal(found.Select(Patient.Searchable), names);
    }

    [Fact]
    public async Task Ids_and_codes_are_compared_in_the_database()
    {
        var world = AClinic.Called("Codes", Database.Now);
        await Database.SaveAsync(world.Id, world.Records, Cancellation);
        await using var db = Open(world.Id);

        Assert.Equal(1, await db.Assessments.CountAsync(row => row.PatientId == world.Patient.Id && row.Decision == Domain.Screening.Decision.Caution, Cancellation));
        Assert.Equal(1, await db.SessionReports.CountAsync(row => row.PainAfter == new Domain.Measures.PainScore(6), Cancellation));
        Assert.Equal(1, await db.Alerts.CountAsync(row => new[] { world.Plan.Id }.Contains(row.PlanId), Cancellation));
        Assert.Equal(1, await db.ShareLinks.CountAsync(row => row.SecretHash == world.Secret.Hash(), Cancellation));
    }

    private Task RegisterAsync(params (string Name, DateTimeOffset At)[] patients) =>
        Database.SaveAsync(_clinic.Id, [_clinic, .. patients.Select(patient => APatient.Named(patient.Name).RegisteredAt(_clinic.Id, patient.At))], Cancellation);
}

public sealed class QueryOnSqlite() : QueryTests(Engine.Sqlite);

public sealed class QueryOnPostgres() : QueryTests(Engine.Postgres);
