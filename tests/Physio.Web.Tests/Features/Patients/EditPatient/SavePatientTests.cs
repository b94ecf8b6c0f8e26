using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Patients.EditPatient;

namespace Physio.Web.Tests.Features.Patients.EditPatient;

public abstract class SavePatientTests(Engine engine) : ClinicTests(engine)
{
    private static PatientForm Form(string name = "Maria Orlova", string birthDate = "12.03.1961") =>
        new() { Name = name, BirthDate = birthDate, Sex = Sex.F, Language = "ru", Phone = "+49 30 1234567" };

    private Task<SaveOutcome> SaveAsync(PatientForm form, string name = "Anna Test") => Use<SavePatient>(name).HandleAsync(form, Cancellation);

    private async Task<Patient> StoredAsync(PatientId id)
    {
        await using var db = Open(Own.Id);
        return await db.Patients.AsNoTracking().SingleAsync(patient => patient.Id == id, Cancellation);
    }

    [Fact]
    public async Task A_new_patient_is_stored_as_typed_with_mat_and_wall_and_a_line_in_the_trail()
    {
        var form = Form();

        Assert.IsType<SaveOutcome.Saved>(await SaveAsync(form));

        var stored = await StoredAsync(form.Id);
        Assert.Equal(("Maria Orlova", new DateOnly(1961, 3, 12), "ru"), (stored.Name, stored.BirthDate, stored.Language));
        Assert.Equal([Equipment.Mat, Equipment.Wall], stored.Equipment);
        Assert.True(stored.CanGetToFloor);
        await using var db = Open(Own.Id);
        Assert.Equal("patient.registered", (await db.AuditEntries.SingleAsync(entry => entry.Patient == form.Id, Cancellation)).Action);
    }

    [Theory]
    [InlineData("", "12.03.1961", nameof(PatientForm.Name), "1 to 120 characters")]
    [InlineData("Maria", "02.03.2027", nameof(PatientForm.BirthDate), "today at the latest")]
    [InlineData("Maria", "01.03.1906", nameof(PatientForm.BirthDate), "from 2 Mar 1906")]
    [InlineData("Maria", "03/12/1961", nameof(PatientForm.BirthDate), "1961-03-12 or 12.03.1961")]
    [InlineData("Maria", "31.02.1961", nameof(PatientForm.BirthDate), "1961-03-12 or 12.03.1961")]
    public async Task A_wrong_name_or_birth_date_is_refused_with_the_accepted_range_and_changes_nothing(string name, string birthDate, string field, string range)
    {
        var form = Form(name, birthDate);

        var refused = Assert.IsType<SaveOutcome.Invalid>(await SaveAsync(form));

        Assert.Contains(range, refused.Problems[field], StringComparison.Ordinal);
        await using var db = Open(Own.Id);
        Assert.False(await db.Patients.AnyAsync(patient => patient.Id == form.Id, Cancellation));
    }

    [Theory]
    [InlineData("02.03.2026")]
    [InlineData("02.03.1906")]
    public async Task Born_today_and_born_120_years_ago_are_accepted(string birthDate) =>
        Assert.IsType<SaveOutcome.Saved>(await SaveAsync(Form("Somebody Else", birthDate)));

    [Fact]
    public async Task Name_contact_language_and_sex_out_of_range_are_all_named_at_once()
    {
        var form = Form(new string('x', Patient.MaxNameLength + 1));
        (form.Email, form.Phone, form.Sex, form.Language) = ("maria@", "123", null, "xx");

        var refused = Assert.IsType<SaveOutcome.Invalid>(await SaveAsync(form));

        Assert.Equal(["Email", "Language", "Name", "Phone", "Sex"], refused.Problems.Keys.Order());
    }

    [Fact]
    public async Task A_double_click_stores_one_patient()
    {
        var form = Form();

        var both = await Task.WhenAll(SaveAsync(form), SaveAsync(form));

        Assert.All(both, outcome => Assert.Equal(form.Id, Assert.IsType<SaveOutcome.Saved>(outcome).Patient));
        await using var db = Open(Own.Id);
        Assert.Equal(1, await db.Patients.CountAsync(patient => patient.SearchName == "maria orlova", Cancellation));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Patient == form.Id, Cancellation));
    }

    [Theory]
    [InlineData("Maria Orlova", false)]
    [InlineData("orlova,  MARIA", false)]
    [InlineData("Maria Orlova", true)]
    public async Task H16_the_same_name_and_birth_date_is_registered_again_only_as_a_second_step(string typed, bool archived)
    {
        var first = await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12), archived);
        var form = Form(typed);

        var warned = Assert.IsType<SaveOutcome.MayExist>(await SaveAsync(form));
        Assert.Equal((first.Id, archived), (Assert.Single(warned.Others).Id, warned.Others[0].Archived));

        form.OtherPeople.Add(first.Id);
        Assert.IsType<SaveOutcome.Saved>(await SaveAsync(form));
    }

    [Fact]
    public async Task H16_twins_with_other_names_and_namesakes_of_another_clinic_raise_no_warning()
    {
        await RegisteredAsync(APatient.Named("Marina Orlova").Born(1961, 3, 12));

        Assert.Empty(await Use<FindDuplicates>().HandleAsync(Form(), Cancellation));
        Assert.Empty(await Use<FindDuplicates>().HandleAsync(Form("Patient of Riverside", "15.01.1981"), Cancellation));
    }

    [Fact]
    public async Task H10_the_later_of_two_savers_is_told_who_changed_the_patient_and_overwrites_nothing()
    {
        var patient = await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12));
        var mine = (await Use<LoadPatientToEdit>().HandleAsync(patient.Id, Cancellation))!;
        var theirs = (await Use<LoadPatientToEdit>().HandleAsync(patient.Id, Cancellation))!;
        theirs.CanGetToFloor = false;
        await SaveAsync(theirs, "Jan Test");

        mine.Phone = "030 7654321";
        var refused = Assert.IsType<SaveOutcome.ChangedBySomebody>(await SaveAsync(mine));

        Assert.Equal("Jan Test", refused.ByName);
        Assert.Equal("030 7654321", mine.Phone);
        var stored = await StoredAsync(patient.Id);
        Assert.Equal((false, "030 1234567"), (stored.CanGetToFloor, stored.Phone));
        Assert.Equal(["CanGetToFloor", "Phone"], FormDifference.Between(refused.Stored, mine).Select(difference => difference.Field).Order());
    }

    [Fact]
    public async Task H01_a_patient_of_another_clinic_can_neither_be_read_nor_changed()
    {
        Assert.Null(await Use<LoadPatientToEdit>().HandleAsync(Foreign.Patient.Id, Cancellation));

        var form = PatientForm.Of(Foreign.Patient);
        form.Name = "Taken Over";
        Assert.IsType<SaveOutcome.NotFound>(await SaveAsync(form));
        await using var db = Open(Foreign.Id);
        Assert.Equal("Patient of Riverside", (await db.Patients.SingleAsync(Cancellation)).Name);
    }

    public sealed class OnSqlite() : SavePatientTests(Engine.Sqlite);

    public sealed class OnPostgres() : SavePatientTests(Engine.Postgres);
}
