using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Demo;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Demo;

public abstract class DemoDataTests(Engine engine) : DatabaseTests(engine)
{
    private static readonly Dictionary<string, Decision> Decisions = new()
    {
        ["Maria Orlova"] = Decision.Caution,
        ["Lena Meier"] = Decision.Clear,
        ["Ayşe Demir"] = Decision.Clear,
        ["Paul Lindner"] = Decision.Caution,
        ["Karin Vogel"] = Decision.Hold,
        ["Sofia Rossi"] = Decision.Hold,
        ["Tobias Krug"] = Decision.Refer,
    };

    private ClinicId _park;
    private ClinicId _riverside;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DemoData.LoadAsync(Database.Services, Cancellation);
        var clinics = await Open().Clinics.ToDictionaryAsync(clinic => clinic.Name, clinic => clinic.Id, Cancellation);
        _park = clinics["Praxis am Park"];
        _riverside = clinics["Riverside Physio"];
    }

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        var before = await CountsAsync();
        Database.Time.Advance(TimeSpan.FromDays(40));

        await DemoData.LoadAsync(Database.Services, Cancellation);

        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task A_renamed_clinic_is_not_founded_a_second_time()
    {
        await using (var db = Open())
        {
            (await db.Clinics.SingleAsync(clinic => clinic.Id == _park, Cancellation)).Describe("Praxis am See", "030", "112");
            await db.SaveChangesAsync(Cancellation);
        }

        await DemoData.LoadAsync(Database.Services, Cancellation);

        Assert.Equal(2, await Open().Clinics.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Each_clinic_has_its_own_patients_and_the_whole_catalog()
    {
        Assert.Equal(13, await Open(_park).Patients.CountAsync(Cancellation));
        Assert.Equal(3, await Open(_riverside).Patients.CountAsync(Cancellation));
        Assert.Equal(25, await Open(_park).Exercises.CountAsync(Cancellation));
        Assert.Equal(25, await Open(_riverside).Exercises.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Every_account_can_sign_in_with_the_demo_password()
    {
        await using var scope = Database.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();

        Assert.True(DemoAccounts.Password.Length >= 15);
        foreach (var account in DemoAccounts.All)
        {
            var user = await users.FindByEmailAsync(account.Email);
            Assert.NotNull(user);
            Assert.True(await users.CheckPasswordAsync(user, DemoAccounts.Password));
            Assert.True(await users.IsInRoleAsync(user, account.Role));
            Assert.Equal(account.Clinic == "Praxis am Park" ? _park : _riverside, user.ClinicId);
        }
    }

    [Fact]
    public async Task The_screening_decides_as_each_story_says()
    {
        await using var db = Open(_park);
        foreach (var (name, decision) in Decisions)
        {
            var patient = await PatientAsync(db, name);
            var latest = await db.Assessments.Where(row => row.PatientId == patient.Id).OrderByDescending(row => row.AssessedAt).FirstAsync(Cancellation);
            var hasPlan = await db.Plans.AnyAsync(plan => plan.PatientId == patient.Id, Cancellation);

            Assert.Equal((name, decision, decision < Decision.Hold), (name, latest.Decision, hasPlan));
        }
    }

    [Fact]
    public async Task Plans_fit_the_patients_they_are_for()
    {
        Assert.All((await PlanOfAsync("Ayşe Demir")).Current.Content.Items, item => Assert.True(item.Content.PregnancySafe));
        Assert.All((await PlanOfAsync("Heinz Schuster")).Current.Content.Items, item => Assert.DoesNotContain(Restriction.WristLoad, item.Content.ExcludedBy!));
        Assert.All((await PlanOfAsync("Olga Petrova")).Current.Content.Items, item => Assert.True(item.Content.Position is Position.Standing or Position.Sitting));
        Assert.Equal([1, 2], (await PlanOfAsync("Lena Meier")).Versions.Select(version => version.Number).Order());
    }

    [Fact]
    public async Task Two_patients_need_attention_and_one_has_not_opened_the_link()
    {
        await using var db = Open(_park);

        var open = await db.Alerts.Where(alert => alert.ResolvedAt == null).Select(alert => alert.Kind).ToListAsync(Cancellation);
        var unopened = await db.ShareLinks.Where(link => link.FirstOpenedAt == null).Select(link => link.PlanId).ToListAsync(Cancellation);

        Assert.Equal([AlertKind.RedCheck, AlertKind.PainRose, AlertKind.ContactWanted], open.Order());
        Assert.Equal([(await PlanOfAsync("Tunde Okafor")).Id], unopened);
    }

    [Fact]
    public async Task Nothing_happened_in_the_future_and_no_session_before_its_plan()
    {
        await using var db = Open(_park);
        var issued = (await db.PlanVersions.ToListAsync(Cancellation)).ToDictionary(version => (version.PlanId, version.Number), version => version.IssuedAt);

        Assert.All(await db.SessionReports.ToListAsync(Cancellation), report =>
        {
            Assert.InRange(report.At, issued[(report.PlanId, report.PlanVersion)], Database.Now);
            Assert.True(!issued.TryGetValue((report.PlanId, report.PlanVersion + 1), out var next) || report.At < next);
        });
    }

    private async Task<Plan> PlanOfAsync(string name)
    {
        await using var db = Open(_park);
        var patient = await PatientAsync(db, name);
        return await db.Plans.Include(plan => plan.Versions).SingleAsync(plan => plan.PatientId == patient.Id, Cancellation);
    }

    private static Task<Patient> PatientAsync(PhysioDbContext db, string name) => db.Patients.SingleAsync(patient => patient.Name == name, Cancellation);

    private async Task<string> CountsAsync()
    {
        await using var db = Open(_park);
        return string.Join(
            ' ',
            await db.Clinics.SumAsync(clinic => clinic.CatalogVersion + 100, Cancellation),
            await db.Users.CountAsync(Cancellation),
            await db.Patients.CountAsync(Cancellation),
            await db.Assessments.CountAsync(Cancellation),
            await db.PlanVersions.CountAsync(Cancellation),
            await db.ExerciseRevisions.CountAsync(Cancellation),
            await db.SessionReports.CountAsync(Cancellation),
            await db.Alerts.CountAsync(Cancellation),
            await db.AuditEntries.CountAsync(Cancellation));
    }
}

public sealed class DemoDataOnSqlite() : DemoDataTests(Engine.Sqlite);

public sealed class DemoDataOnPostgres() : DemoDataTests(Engine.Postgres);
