using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Patients.EditPatient;

namespace Physio.Web.Tests.Features.Patients.EditPatient;

public sealed class PatientPagesTests : PageTests
{
    private IRenderedComponent<NewPatientPage> NewPatient(string name, string birthDate)
    {
        var page = Browser.Render<NewPatientPage>();
        Field(page, "Name").Input(name);
        Field(page, "Birth date").Input(birthDate);
        page.FindAll("input[type=radio]")[0].Click();
        return page;
    }

    private async Task<int> CountAsync(string searchName)
    {
        await using var db = Open(Own.Id);
        return await db.Patients.CountAsync(patient => patient.SearchName == searchName, Cancellation);
    }

    [Fact]
    public async Task Saving_twice_at_once_stores_one_patient_and_opens_it()
    {
        var page = NewPatient("Maria Orlova", "12.03.1961");

        var first = page.Find("form").SubmitAsync();
        var second = page.Find("form").SubmitAsync();
        await Task.WhenAll(first, second);

        page.WaitForAssertion(() => Assert.Matches("/patients/[0-9a-f-]{36}$", Navigation.Uri));
        Assert.Equal(1, await CountAsync("maria orlova"));
    }

    [Fact]
    public async Task A_birth_date_in_the_future_is_named_with_its_range_and_what_was_typed_stays()
    {
        var page = NewPatient("Maria Orlova", "12.03.2061");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Birth date: from 2 Mar 1906 to 2 Mar 2026", Said(page), StringComparison.Ordinal));
        Assert.Equal(("Maria Orlova", "12.03.2061"), (Field(page, "Name").GetAttribute("value"), Field(page, "Birth date").GetAttribute("value")));
        Assert.Equal(0, await CountAsync("maria orlova"));
    }

    [Fact]
    public async Task H16_a_possible_duplicate_shows_while_typing_and_is_registered_only_by_a_second_step()
    {
        var known = await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12), archived: true);
        var page = NewPatient("Orlova Maria", "1961-03-12");

        Database.Time.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Assert.Contains("may be registered already", Said(page), StringComparison.Ordinal));
        Assert.Equal($"/patients/{known.Id}", page.Find("[role=alert] a").GetAttribute("href"));
        Assert.DoesNotContain("register anyway", page.Markup, StringComparison.Ordinal);

        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("register anyway", page.Markup, StringComparison.Ordinal));
        Assert.Equal(0, await CountAsync("orlova maria"));

        Button(page, "Somebody else: register anyway").Click();
        page.WaitForAssertion(() => Assert.Matches("/patients/[0-9a-f-]{36}$", Navigation.Uri));
        Assert.Equal(1, await CountAsync("orlova maria"));
    }

    [Fact]
    public async Task H10_a_form_that_comes_second_names_the_first_saver_keeps_what_was_typed_and_may_then_be_saved()
    {
        var patient = await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12));
        var page = Browser.Render<EditPatientPage>(parameters => parameters.Add(edit => edit.Id, patient.Id.Value));
        page.WaitForElement("form");
        var theirs = (await Use<LoadPatientToEdit>().HandleAsync(patient.Id, Cancellation))!;
        theirs.Email = "maria@example.test";
        await Use<SavePatient>("Jan Test").HandleAsync(theirs, Cancellation);

        Field(page, "Phone").Input("030 7654321");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Jan Test changed this patient", Said(page), StringComparison.Ordinal));
        Assert.Contains("maria@example.test", Said(page), StringComparison.Ordinal);
        Assert.Equal("030 7654321", Field(page, "Phone").GetAttribute("value"));

        Button(page, "Save my form over it").Click();
        page.WaitForAssertion(() => Assert.EndsWith($"/patients/{patient.Id}", Navigation.Uri, StringComparison.Ordinal));
        await using var db = Open(Own.Id);
        Assert.Equal("030 7654321", (await db.Patients.SingleAsync(row => row.Id == patient.Id, Cancellation)).Phone);
    }

    [Fact]
    public void H01_a_patient_of_another_clinic_is_not_found_and_nothing_of_them_is_shown()
    {
        var notFound = false;
        Navigation.OnNotFound += (_, _) => notFound = true;

        var page = Browser.Render<EditPatientPage>(parameters => parameters.Add(edit => edit.Id, Foreign.Patient.Id.Value));

        page.WaitForAssertion(() => Assert.True(notFound));
        Assert.DoesNotContain("Riverside", page.Markup, StringComparison.Ordinal);
    }
}
