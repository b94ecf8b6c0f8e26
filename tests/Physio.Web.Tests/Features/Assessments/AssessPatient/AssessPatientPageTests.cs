using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;
using Physio.Web.Features.Assessments.AssessPatient;
using Physio.Web.Features.Assessments.AssessPatient.Components;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

public sealed class AssessPatientPageTests : AssessmentDesk
{
    [Fact]
    public void H09_before_anything_is_answered_the_screening_is_incomplete_and_never_clear()
    {
        var page = Open();

        Assert.Contains("incomplete", Banner(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Clear", Banner(page), StringComparison.Ordinal);
        Assert.Contains("Not measured:", page.Find(".unknown").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_screening_follows_every_answer()
    {
        var page = Open();
        FillClear(page);
        Assert.StartsWith("Caution", Banner(page).Trim(), StringComparison.Ordinal);

        Type(page, AssessmentFields.Temperature, "38,4");

        Assert.StartsWith("Hold", Banner(page).Trim(), StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("[data-code=VT-TEMP-HIGH]"));
    }

    [Fact]
    public void H04_a_swapped_pressure_is_asked_about_and_stays_as_typed_until_accepted()
    {
        var page = Open();

        Type(page, AssessmentFields.Systolic, "80");
        Type(page, AssessmentFields.Diastolic, "120");

        Assert.Equal("80", Field(page, AssessmentFields.Systolic).GetAttribute("value"));
        Button(page, "Did you mean 120/80?").Click();
        Assert.Equal("120", Field(page, AssessmentFields.Systolic).GetAttribute("value"));
        Assert.Equal("80", Field(page, AssessmentFields.Diastolic).GetAttribute("value"));
    }

    [Fact]
    public void H04_a_pair_in_the_first_box_is_split()
    {
        var page = Open();

        Type(page, AssessmentFields.Systolic, "120/80");

        Assert.Equal("120", Field(page, AssessmentFields.Systolic).GetAttribute("value"));
        Assert.Equal("80", Field(page, AssessmentFields.Diastolic).GetAttribute("value"));
    }

    [Fact]
    public void H04_a_second_pair_with_the_same_systolic_is_split_in_the_box_too()
    {
        var page = Open();
        Type(page, AssessmentFields.Systolic, "159/99");

        Type(page, AssessmentFields.Systolic, "159/100");

        Assert.Equal("159", Field(page, AssessmentFields.Systolic).GetAttribute("value"));
        Assert.Equal("100", Field(page, AssessmentFields.Diastolic).GetAttribute("value"));
    }

    [Fact]
    public void H05_a_refused_temperature_says_why_at_its_field_and_keeps_the_text()
    {
        var page = Open();

        Type(page, AssessmentFields.Temperature, "98.6");

        Assert.Contains("Fahrenheit", page.Find("#" + FieldError.IdFor(AssessmentFields.Temperature)).TextContent, StringComparison.Ordinal);
        Assert.Equal("98.6", Field(page, AssessmentFields.Temperature).GetAttribute("value"));
    }

    [Fact]
    public void None_of_these_answers_what_is_open_with_no_and_leaves_a_yes()
    {
        var page = Open();
        var ill = page.FindComponents<QuestionGroup>().Single(group => group.Instance.Question.Key == "ill-today");

        ill.FindComponents<QuestionRow>()[1].Find("input").Change(true);
        ill.Find("button").Click();

        Assert.Equal([false, true, false, false], ill.FindComponents<QuestionRow>().Select(row => row.Instance.Answer == true));
        Assert.All(ill.FindComponents<QuestionRow>(), row => Assert.NotNull(row.Instance.Answer));
        Assert.Contains("4 of ", page.Find(".progress").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_with_something_owed_stores_nothing_names_it_and_keeps_what_was_typed()
    {
        var page = Open();
        Type(page, AssessmentFields.HeartRate, "72");

        Button(page, "Save assessment").Click();

        var summary = page.Find("section[role=alert]").TextContent;
        Assert.Contains("Phase", summary, StringComparison.Ordinal);
        Assert.Contains("Temperature", summary, StringComparison.Ordinal);
        Assert.Equal("72", Field(page, AssessmentFields.HeartRate).GetAttribute("value"));
        Assert.Contains(JSInterop.Invocations, call => call.Identifier == "import");
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task An_allowed_assessment_leads_to_composing()
    {
        var page = Open();
        FillClear(page);

        Button(page, "Save assessment").Click();

        page.WaitForAssertion(() => Assert.EndsWith($"/patients/{Patient.Id}/compose", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        Assert.Single(await StoredAsync());
    }

    [Fact]
    public async Task H07_a_hold_stays_and_says_what_happens_next_and_a_re_check_starts_empty()
    {
        var page = Open();
        FillClear(page);
        Type(page, AssessmentFields.Systolic, "185/95");

        Button(page, "Save assessment").Click();

        page.WaitForAssertion(() => Assert.Contains("What happens next", page.Find(".result").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("/compose", page.Markup, StringComparison.Ordinal);
        Assert.Equal(Decision.Hold, Assert.Single(await StoredAsync()).Decision);

        Button(page, "Re-check now").Click();

        page.WaitForAssertion(() => Assert.Contains("incomplete", Banner(page), StringComparison.Ordinal));
        Assert.Equal("", Field(page, AssessmentFields.Systolic).GetAttribute("value") ?? "");
        Assert.Equal([Diagnosis.Nslbp], page.FindComponent<DiagnosisPicker>().Instance.Chosen);
    }

    [Fact]
    public async Task H08_an_overridable_finding_is_set_aside_with_a_reason_only()
    {
        var page = Open();
        FillClear(page);
        Type(page, AssessmentFields.HeartRate, "45");

        Button(page, "Override…").Click();
        Button(page, "Set aside").Click();
        Assert.Contains("3 to 500", page.Find(".reason").TextContent, StringComparison.Ordinal);

        page.Find(".reason textarea").Change("Endurance athlete");
        Button(page, "Set aside").Click();

        Assert.Empty(page.FindAll("[data-code=VT-HR-LOW]"));
        Button(page, "Save assessment").Click();
        page.WaitForAssertion(() => Assert.EndsWith("/compose", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        Assert.Equal("Endurance athlete", Assert.Single(Assert.Single(await StoredAsync()).Facts.Overrides).Reason);
    }

    [Fact]
    public void H08_what_may_not_be_set_aside_says_why_and_has_no_button()
    {
        var page = Open();
        FillClear(page);

        Type(page, AssessmentFields.HeartRate, "38");

        Assert.Contains("physician", page.Find("[data-code=VT-HR-LOW] .refused").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Contains("Override…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_foreign_patient_shows_not_found_and_no_form()
    {
        var page = Render<AssessPatientPage>(parameters => parameters.Add(shown => shown.Id, Guid.NewGuid()));

        page.WaitForAssertion(() => Assert.Contains("not found", page.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input"));
    }

    private IRenderedComponent<AssessPatientPage> Open()
    {
        var page = Render<AssessPatientPage>(parameters => parameters.Add(shown => shown.Id, Patient.Id.Value));
        page.WaitForElement("#screening");
        return page;
    }

    /// <summary>Everything answered by hand; a first plan, so nothing is open and the phase asks for no care.</summary>
    private static void FillClear(IRenderedComponent<AssessPatientPage> page)
    {
        var picker = page.FindComponent<DiagnosisPicker>();
        page.InvokeAsync(() =>
        {
            picker.Instance.Chosen.Add(Diagnosis.Nslbp);
            return picker.Instance.Changed.InvokeAsync();
        });
        Choose(page, "Remission");
        Choose(page, "2");
        page.Find("#" + FieldProblem.IdOf(AssessmentFields.Pregnant)).QuerySelectorAll("input")[0].Change(true);
        Type(page, AssessmentFields.Temperature, "36,6");
        Type(page, AssessmentFields.Systolic, "165/78");
        Type(page, AssessmentFields.HeartRate, "68");
        Type(page, AssessmentFields.OxygenSaturation, "98");
        Button(page, "Everything else: not measured").Click();
        page.FindAll("button").First(button => button.TextContent.Contains("None of the listed", StringComparison.Ordinal)).Click();
    }

    private static void Choose(IRenderedComponent<AssessPatientPage> page, string chip) =>
        page.FindAll(".chips label").First(label => label.TextContent.Trim() == chip).QuerySelector("input")!.Change(true);

    private static void Type(IRenderedComponent<AssessPatientPage> page, string path, string text) => Field(page, path).Change(text);

    private static IElement Field(IRenderedComponent<AssessPatientPage> page, string path) => page.Find("#" + FieldProblem.IdOf(path));

    private static IElement Button(IRenderedComponent<AssessPatientPage> page, string text) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private static string Banner(IRenderedComponent<AssessPatientPage> page) => page.Find(".screening-panel [role=status]").TextContent;
}
