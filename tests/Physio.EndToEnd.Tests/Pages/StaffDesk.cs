using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Physio.Data.Demo;

namespace Physio.EndToEnd.Tests.Pages;

/// <summary>A member of staff at the desk: what she does, in her words.</summary>
internal sealed partial class StaffDesk(IPage page)
{
    public const string Therapist = "anna.keller@demo.physio";
    public const string Admin = "admin@demo.physio";
    public const string OtherTherapist = "olivia.reed@riverside.physio";

    public IPage Page => page;

    public async Task SignInAsync(string email, string? password = null)
    {
        await page.GotoAsync("account/login");
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password ?? DemoAccounts.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
    }

    public Task SeesHeadingAsync(string text) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1 })).ToBeVisibleAsync();

    /// <summary>Registers a patient and returns her address in the product, such as "patients/…".</summary>
    public async Task<string> RegisterPatientAsync(string name, string birthDate)
    {
        await page.GotoAsync("patients/new");
        await page.GetByLabel("Name", new() { Exact = false }).First.FillAsync(name);
        await page.GetByLabel("Birth date").FillAsync(birthDate);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Female" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Register patient" }).ClickAsync();
        await page.WaitForURLAsync(PatientAddress());
        return new Uri(page.Url).AbsolutePath.TrimStart('/');
    }

    public async Task OpenAssessmentAsync(string patient)
    {
        await page.GotoAsync($"{patient}/assess");
        await SeesHeadingAsync("Assessment");
    }

    public async Task ChooseDiagnosisAsync(string typed, string name)
    {
        await page.GetByLabel("Add a diagnosis").FillAsync(typed);
        await page.GetByText(name, new() { Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Remove {name}" })).ToBeVisibleAsync();
    }

    public Task ChooseAsync(string group, string option) =>
        page.GetByRole(AriaRole.Radiogroup, new() { Name = group }).GetByRole(AriaRole.Radio, new() { Name = option, Exact = true }).CheckAsync();

    public async Task TypeVitalsAsync(string temperature = "36,6", string pressure = "124/78", string pulse = "70")
    {
        await page.GetByRole(AriaRole.Group, new() { Name = "Temperature" }).GetByRole(AriaRole.Textbox).FillAsync(temperature);
        await page.GetByLabel("Blood pressure, systolic").FillAsync(pressure);
        await page.GetByRole(AriaRole.Group, new() { Name = "Heart rate" }).GetByRole(AriaRole.Textbox).FillAsync(pulse);
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Everything else: not measured" }).ClickAsync();
    }

    public Task AnswerNoneOfTheListedAsync() => page.GetByRole(AriaRole.Button, new() { NameRegex = NoneOfTheListed() }).First.ClickAsync();

    public async Task NotPregnantAsync() => await ChooseAsync("Pregnant?", "No");

    /// <summary>Everything normal in remission: what a follow-up patient without trouble says.</summary>
    public async Task AssessAsHealthyAsync(string patient)
    {
        await OpenAssessmentAsync(patient);
        await ChooseDiagnosisAsync("non-spec", "Non-specific low back pain");
        await ChooseAsync("Phase", "Remission");
        await ChooseAsync("Pain at rest now, 0 to 10", "2");
        await NotPregnantAsync();
        await TypeVitalsAsync();
        await AnswerNoneOfTheListedAsync();
    }

    public Task SaveAssessmentAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Save assessment" }).ClickAsync();

    public async Task<string> IssueAndShareAsync()
    {
        await SeesHeadingAsync("Compose plan");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Issue() }).ClickAsync();
        await page.WaitForURLAsync(ShareAddress());
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var shown = page.GetByLabel("Address for the patient");
        await Assertions.Expect(shown).ToHaveValueAsync(LinkAddress());
        return await shown.InputValueAsync();
    }

    [GeneratedRegex("/patients/[0-9a-f-]{36}$")]
    private static partial Regex PatientAddress();

    [GeneratedRegex("/share$")]
    private static partial Regex ShareAddress();

    [GeneratedRegex(@"http://localhost:\d+/p/[A-Za-z0-9_-]{43}")]
    private static partial Regex LinkAddress();

    [GeneratedRegex("^Issue (plan|version)")]
    private static partial Regex Issue();

    [GeneratedRegex("^None of the listed")]
    private static partial Regex NoneOfTheListed();
}
