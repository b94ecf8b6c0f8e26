using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed partial class TherapistAndPatientJourney(World world)
{
    [Fact]
    public async Task From_assessment_to_a_plan_on_the_phone_and_back_to_the_therapist()
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        var patient = await desk.RegisterPatientAsync("Vera Journey", "1974-05-06");

        await desk.AssessAsHealthyAsync(patient);
        await Expect(desk.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Clear" }).First).ToBeVisibleAsync();
        await desk.SaveAssessmentAsync();

        await desk.SeesHeadingAsync("Compose plan");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Allowed, not chosen" })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Not allowed today" })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Add Foam-roller" })).ToHaveCountAsync(0);
        var names = desk.Page.Locator("li[data-slug] h3");
        await Expect(names.First).ToBeVisibleAsync();
        var second = await names.Nth(1).InnerTextAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = $"Move {second} up" }).ClickAsync();
        await Expect(names.First).ToHaveTextAsync(second);

        var link = await desk.IssueAndShareAsync();

        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(link);
        Assert.DoesNotContain("/p/", phone.Page.Url, StringComparison.Ordinal);
        await Expect(phone.Page).ToHaveTitleAsync("Exercise plan");
        await Expect(phone.Page.GetByText("Hello Vera")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText(second)).ToHaveCountAsync(0);
        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = second })).ToBeVisibleAsync();
        await phone.TellAsync("Done", before: 3, after: 2);
        await Expect(phone.Page.GetByText("Thank you")).ToBeVisibleAsync();

        await desk.Page.GotoAsync(patient);
        await Expect(desk.Page.GetByText("Pain 3 → 2").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("Opened by the patient").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_patient_needs_no_script()
    {
        var link = await LinkForNewPatientAsync("Nora Noscript");
        var phone = new PatientPhone(await world.OnAPhoneAsync(script: false));

        await phone.OpenAsync(link);
        await phone.NoneOfTheseAsync();
        await phone.TellAsync("Partly done", before: 2, after: 2);

        await Expect(phone.Page.GetByText("Thank you")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task H07_a_fever_on_the_day_shows_no_exercise_and_tells_the_therapist()
    {
        var link = await LinkForNewPatientAsync("Fiona Feverday");
        var phone = new PatientPhone(await world.OnAPhoneAsync());

        await phone.OpenAsync(link);
        await phone.HasAsync("Fever");

        await Expect(phone.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "No exercises today" }).First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = Call() }).First).ToBeVisibleAsync();

        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await Expect(desk.Page.GetByText("Fiona Feverday").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("Red check").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task S03_a_revoked_link_opens_nothing()
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        var link = await LinkForNewPatientAsync("Rita Revoked", desk);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Revoke the link" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, revoke it" }).ClickAsync();
        await Expect(desk.Page.GetByText("No link works now.", new() { Exact = true })).ToBeVisibleAsync();

        var phone = new PatientPhone(await world.OnAPhoneAsync());
        var answer = await phone.Page.GotoAsync(link);

        Assert.Equal(404, answer!.Status);
        await Expect(phone.Page.GetByText("This link does not open a plan")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task H07_a_hold_day_at_the_clinic_has_no_exercise_and_no_issue_button()
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        var patient = await desk.RegisterPatientAsync("Hilda Holdday", "1980-01-02");
        await desk.OpenAssessmentAsync(patient);
        await desk.ChooseDiagnosisAsync("non-spec", "Non-specific low back pain");
        await desk.ChooseAsync("Phase", "Remission");
        await desk.ChooseAsync("Pain at rest now, 0 to 10", "2");
        await desk.NotPregnantAsync();
        await desk.TypeVitalsAsync(temperature: "38.2");
        await desk.AnswerNoneOfTheListedAsync();

        await Expect(desk.Page.GetByText("38.2 °C").First).ToBeVisibleAsync();
        await desk.SaveAssessmentAsync();
        await desk.SeesHeadingAsync("Assessment saved");
        await desk.Page.GotoAsync($"{patient}/compose");

        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "No exercise now" })).ToBeVisibleAsync();
        await Expect(desk.Page.Locator("li[data-slug]")).ToHaveCountAsync(0);
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = Issue() })).ToHaveCountAsync(0);
    }

    private async Task<string> LinkForNewPatientAsync(string name, StaffDesk? at = null)
    {
        var desk = at ?? new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        var patient = await desk.RegisterPatientAsync(name, "1974-05-06");
        await desk.AssessAsHealthyAsync(patient);
        await desk.SaveAssessmentAsync();
        return await desk.IssueAndShareAsync();
    }

    [GeneratedRegex("^Call")]
    private static partial Regex Call();

    [GeneratedRegex("^Issue")]
    private static partial Regex Issue();
}
