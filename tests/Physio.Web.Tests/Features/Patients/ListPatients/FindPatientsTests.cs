using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Patients;
using Physio.Web.Features.Patients.ListPatients;

namespace Physio.Web.Tests.Features.Patients.ListPatients;

public abstract class FindPatientsTests(Engine engine) : ClinicTests(engine)
{
    private async Task<IEnumerable<string>> NamesAsync(string? typed, bool archived = false) =>
        (await Use<FindPatients>().HandleAsync(typed, archived, 1, Cancellation)).Rows.Select(row => row.Name);

    [Theory]
    [InlineData("orlova maria")]
    [InlineData("  MARIA   Orl ")]
    [InlineData("1961")]
    [InlineData("12.03.1961")]
    [InlineData("1961-03-12")]
    [InlineData("orlova 1961")]
    [InlineData("ор")]
    public async Task Name_words_in_any_order_birth_year_and_birth_date_find_a_patient(string typed)
    {
        await RegisteredAsync(APatient.Named("Maria Orlova (Орлова)").Born(1961, 3, 12));
        await RegisteredAsync(APatient.Named("Maria Brandt").Born(1962, 1, 1));

        Assert.Equal(["Maria Orlova (Орлова)"], await NamesAsync(typed));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("' or 1=1")]
    [InlineData("03.12.1961")]
    public async Task What_nobody_is_called_finds_nobody(string typed)
    {
        await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12));

        Assert.Empty(await NamesAsync(typed));
    }

    [Fact]
    public async Task Twenty_five_stand_on_a_page_in_the_order_of_names_and_the_last_page_is_as_far_as_it_goes()
    {
        var many = Enumerable.Range(0, 60).Select(i => APatient.Named($"Person {i:00}").RegisteredAt(Own.Id, Database.Now));
        await Database.SaveAsync(Own.Id, many, Cancellation);

        var second = await Use<FindPatients>().HandleAsync("person", false, 2, Cancellation);
        var beyond = await Use<FindPatients>().HandleAsync("person", false, 99, Cancellation);

        Assert.Equal((60, 3, 25), (second.Total, second.Pages, second.Rows.Count));
        Assert.Equal("Person 25", second.Rows[0].Name);
        Assert.Equal((3, 10), (beyond.Page, beyond.Rows.Count));
    }

    [Fact]
    public async Task Archived_patients_are_found_only_among_the_archived()
    {
        await RegisteredAsync(APatient.Named("Gone Away"), archived: true);

        Assert.DoesNotContain("Gone Away", await NamesAsync(""));
        Assert.Equal(["Gone Away"], await NamesAsync("", archived: true));
    }

    [Fact]
    public async Task H01_patients_of_another_clinic_are_never_found()
    {
        Assert.Equal(["Patient of Park"], await NamesAsync(""));
        Assert.Empty(await NamesAsync("Riverside"));
    }

    [Fact]
    public async Task A_row_tells_the_last_decision_the_plan_and_open_alerts()
    {
        var page = await Use<FindPatients>().HandleAsync("", false, 1, Cancellation);

        var row = Assert.Single(page.Rows);
        Assert.Equal((Decision.Caution, PlanStatus.Issued, 1, 1), (row.Decision, row.Plan.Status, row.Plan.Version, row.OpenAlerts));
    }

    [Fact]
    public async Task A_plan_is_due_for_review_the_day_after_its_review_date()
    {
        Database.Time.Advance(TimeSpan.FromDays(14));
        Assert.Equal(PlanStatus.Issued, Assert.Single((await Use<FindPatients>().HandleAsync("", false, 1, Cancellation)).Rows).Plan.Status);

        Database.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(PlanStatus.ReviewDue, Assert.Single((await Use<FindPatients>().HandleAsync("", false, 1, Cancellation)).Rows).Plan.Status);
    }

    public sealed class OnSqlite() : FindPatientsTests(Engine.Sqlite);

    public sealed class OnPostgres() : FindPatientsTests(Engine.Postgres);
}
