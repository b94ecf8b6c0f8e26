using Bunit;
using MudBlazor.Services;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.Web.Components.ScreeningPanel;
using Panel = Physio.Web.Components.ScreeningPanel.ScreeningPanel;

namespace Physio.Web.Tests.Components.ScreeningPanel;

public sealed class ScreeningPanelTests : BunitContext
{
    public ScreeningPanelTests()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void H07_a_decision_is_a_word_and_an_icon_beside_the_colour()
    {
        var panel = Show(AssessmentFacts.InRemission().WithTemperature(38.2m));

        var banner = panel.Find("[role=status]");
        Assert.Contains("Hold", banner.TextContent, StringComparison.Ordinal);
        Assert.NotNull(banner.QuerySelector("svg"));
        Assert.Equal("polite", banner.GetAttribute("aria-live"));
    }

    [Fact]
    public void A_finding_shows_value_limit_source_and_what_to_do()
    {
        var facts = AssessmentFacts.InRemission().WithPressure(165, 95);
        var finding = Evaluate(facts).Findings.Single(found => found.Code == "VT-BP-RAISED");

        var card = Show(facts).Find("[data-code=VT-BP-RAISED]").TextContent;

        Assert.Contains(finding.Summary, card, StringComparison.Ordinal);
        Assert.Contains(finding.Measured!, card, StringComparison.Ordinal);
        Assert.Contains(finding.Limit!, card, StringComparison.Ordinal);
        Assert.Contains(RuleSources.InFull(finding.Source), card, StringComparison.Ordinal);
        Assert.Contains(finding.WhatToDo, card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hold_says_when_to_re_check_and_what_to_tell_the_patient()
    {
        var facts = AssessmentFacts.InRemission().WithPressure(185, 95);

        var text = Show(facts).Markup;

        Assert.Contains("15 minutes", text, StringComparison.Ordinal);
        Assert.Contains("two re-checks a day", text, StringComparison.Ordinal);
        Assert.Contains(Evaluate(facts).Findings[0].PatientText, text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_names_the_number_of_the_clinic()
    {
        var panel = Render<Panel>(parameters => parameters
            .Add(shown => shown.Report, Evaluate(AssessmentFacts.InRemission().WithRedFlag(RedFlag.SaddleAnaesthesia)))
            .Add(shown => shown.EmergencyNumber, "144"));

        Assert.Contains("144", panel.Find(".next").TextContent, StringComparison.Ordinal);
        Assert.Contains("Emergency", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_stands_with_its_cause()
    {
        var facts = AssessmentFacts.InRemission().WithPressure(165, 95);
        var report = Evaluate(facts);

        var allowed = Show(facts).Find(".allowance").TextContent;

        Assert.Contains($"{report.LoadCap} of 4", allowed, StringComparison.Ordinal);
        Assert.Contains(report.LoadCapBecause, allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void H09_what_is_unknown_is_listed_and_never_read_as_normal()
    {
        var panel = Render<Panel>(parameters => parameters
            .Add(shown => shown.Report, Evaluate(AssessmentFacts.InRemission()))
            .Add(shown => shown.NotMeasured, ["Oxygen saturation"])
            .Add(shown => shown.NotAnswered, ["Chills"]));

        var unknown = panel.Find(".unknown").TextContent;
        Assert.Contains("Oxygen saturation", unknown, StringComparison.Ordinal);
        Assert.Contains("Chills", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incomplete_screening_says_neither_clear_nor_what_is_allowed()
    {
        var panel = Render<Panel>(parameters => parameters
            .Add(shown => shown.Report, Evaluate(AssessmentFacts.InRemission())).Add(shown => shown.Complete, false));

        Assert.Contains("incomplete", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll(".allowance"));
    }

    [Fact]
    public void A_referral_is_said_at_once_however_much_is_open()
    {
        var facts = AssessmentFacts.InRemission().WithoutVitals().WithRedFlag(RedFlag.SaddleAnaesthesia) with { Unanswered = ["both-legs"], FirstPrescription = true };

        var panel = Render<Panel>(parameters => parameters.Add(shown => shown.Report, Evaluate(facts)).Add(shown => shown.Complete, false));

        Assert.Contains("Refer", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hold_for_open_answers_alone_is_called_incomplete()
    {
        var report = Evaluate(AssessmentFacts.InRemission() with { Unanswered = ["both-legs"] });

        Assert.Equal(Decision.Hold, report.Decision);
        Assert.Equal("open", ScreeningSummary.LookOf(report, complete: true).Css);
    }

    private static ScreeningReport Evaluate(ScreeningFacts facts) => PatientScreening.Evaluate(facts, ThresholdPolicy.Default);

    private IRenderedComponent<Panel> Show(ScreeningFacts facts) => Render<Panel>(parameters => parameters.Add(shown => shown.Report, Evaluate(facts)));
}
