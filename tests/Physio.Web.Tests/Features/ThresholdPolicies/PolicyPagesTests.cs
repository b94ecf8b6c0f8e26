using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.Web.Components;
using Physio.Web.Features.Staff;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.ThresholdPolicies.ComparePolicies;
using Physio.Web.Features.ThresholdPolicies.EditPolicy;
using Physio.Web.Features.ThresholdPolicies.ListPolicies;
using Physio.Web.Features.ThresholdPolicies.ShowPolicy;
using Policies = Physio.Web.Shell.Policies;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

public sealed class PolicyPagesTests : PolicyTests
{
    private static IElement? Button(IRenderedComponent<IComponent> page, string text) =>
        page.FindAll("button, a.mud-button-root").FirstOrDefault(button => button.TextContent.Trim() == text);

    private IRenderedComponent<PolicyPage> Shown(Person by, string name = Policy, int? version = null)
    {
        var browser = Browser(by);
        if (version is not null)
        {
            browser.Services.GetRequiredService<BunitNavigationManager>().NavigateTo($"admin/policies/{name}?version={version}");
        }

        var page = browser.Render<PolicyPage>(parameters => parameters.Add(show => show.Entry, name));
        page.WaitForElement("#limits");
        return page;
    }

    private IRenderedComponent<EditPolicyPage> Edited(Person? by = null)
    {
        var page = Browser(by).Render<EditPolicyPage>(parameters => parameters.Add(edit => edit.Entry, Policy));
        page.WaitForElement("#field-HeartRateHighAbove");
        return page;
    }

    [Fact]
    public void The_list_shows_shipped_and_own_policies_and_which_is_in_force()
    {
        var page = Browser().Render<PoliciesPage>();

        page.WaitForElement("article");
        Assert.Equal(["default", "seed-strict", Policy], page.FindAll("article h2").Select(name => name.TextContent));
        Assert.Contains(PolicyTexts.InForce, page.FindAll("article")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Version 1", page.FindAll("article")[2].TextContent, StringComparison.Ordinal);
        Assert.NotNull(Button(page, PolicyTexts.NewPolicy));
    }

    [Fact]
    public void S18_a_therapist_reads_policies_and_changes_none()
    {
        var list = Browser(Tom).Render<PoliciesPage>();
        list.WaitForElement("article");
        var page = Shown(Tom);

        Assert.Null(Button(list, PolicyTexts.NewPolicy));
        Assert.Null(Button(page, PolicyTexts.NewVersion));
        Assert.Null(Button(page, PolicyTexts.PutInForce));
        Assert.Equal(Policies.Admin, typeof(EditPolicyPage).GetCustomAttributes(typeof(AuthorizeAttribute), true).Cast<AuthorizeAttribute>().Single(rule => rule.Policy is not null).Policy);
    }

    [Fact]
    public void A_policy_is_shown_with_the_origin_of_every_limit()
    {
        var page = Shown(Tom, "default");

        Assert.Equal(PolicyLimits.All.Count, page.FindAll("section[aria-labelledby=limits] tr:not(.group)").Count - 1);
        Assert.Contains(ShippedPolicies.Approver, page.Markup, StringComparison.Ordinal);
        Assert.Contains("23 Nov 2027", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_date_that_has_passed_is_said()
    {
        Database.Time.SetUtcNow(new DateTimeOffset(2027, 11, 24, 9, 0, 0, TimeSpan.Zero));
        var page = Shown(Tom, "default");

        Assert.Contains(PolicyTexts.ReviewDue.With("23 Nov 2027"), page.Find(".standing").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S53_the_only_admin_is_told_why_the_own_draft_cannot_be_approved()
    {
        await DraftAsync();
        var page = Shown(Ada, version: 2);

        Assert.Contains(PolicyTexts.OnlyAdmin, page.Find(".standing").TextContent, StringComparison.Ordinal);
        Assert.True(Button(page, PolicyTexts.Approve)!.HasAttribute("disabled"));
    }

    [Fact]
    public async Task S53_a_second_admin_sees_the_impact_and_approves()
    {
        await DraftAsync();
        var page = Shown(Ben, version: 2);
        Assert.DoesNotContain(PolicyTexts.OnlyAdmin, page.Markup, StringComparison.Ordinal);

        Button(page, PolicyTexts.Approve)!.Click();
        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.NobodyDecided, page.Markup, StringComparison.Ordinal));
        Assert.Equal(PolicyState.Draft, (await StoredAsync(number: 2)).State);
        Button(page, PolicyTexts.ApproveNow.With(2))!.Click();

        page.WaitForAssertion(() => Assert.Null(Button(page, PolicyTexts.ApproveNow.With(2))));
        Assert.Equal(PolicyState.Approved, (await StoredAsync(number: 2)).State);
    }

    [Fact]
    public async Task An_approved_policy_is_put_in_force_after_its_impact_was_shown()
    {
        var page = Shown(Ada);

        Button(page, PolicyTexts.PutInForce)!.Click();
        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.NobodyDecided, page.Markup, StringComparison.Ordinal));
        Button(page, PolicyTexts.UseNow)!.Click();

        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.InForce, page.Find(".standing").TextContent, StringComparison.Ordinal));
        Assert.Equal(Policy, (await ClinicAsync()).PolicyName);
    }

    [Theory]
    [InlineData("HeartRateHighAbove", "131", "131/min is looser than a policy may be; accepted is 95 to 130/min.")]
    [InlineData("HeartRateHighAbove", "99", "comes before")]
    [InlineData("HeartRateHighAbove", "110.5", "not a whole number")]
    [InlineData("HeartRateHighAbove", "fast", "not a whole number")]
    [InlineData("HeartRateHighAbove", "", "not a whole number")]
    [InlineData("HeartRateHighAbove", "999999999999", "not a whole number")]
    [InlineData("TemperatureHighFrom", "98.6", "accepted is 37.5 to 38.5 °C.")]
    [InlineData("TemperatureHighFrom", "38,25", "at most one decimal")]
    public async Task S53_a_value_that_cannot_be_accepted_is_told_at_its_field_and_the_typed_text_stays(string key, string typed, string sentence)
    {
        var before = await DraftAsync();
        var page = Edited();

        page.Find($"#field-{key}").Input(typed);
        Button(page, PolicyTexts.SaveDraft)!.Click();

        page.WaitForAssertion(() => Assert.Contains(sentence, page.Find($"#field-{key}-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal(("true", typed), (page.Find($"#field-{key}").GetAttribute("aria-invalid"), page.Find($"#field-{key}").GetAttribute("value")));
        Assert.NotNull(page.Find($"[role=alert] a[href$='#field-{key}']"));
        Assert.Equal(before.Version, (await StoredAsync(number: 2)).Version);
    }

    [Theory]
    [InlineData("37,8")]
    [InlineData("37.8")]
    public async Task Comma_and_point_are_the_same_and_a_source_is_asked_for(string typed)
    {
        await DraftAsync();
        var page = Edited();

        page.Find("#field-TemperatureHighFrom").Input(typed);
        Button(page, PolicyTexts.SaveDraft)!.Click();
        page.WaitForAssertion(() => Assert.NotNull(page.Find("#field-TemperatureHighFrom-Source-problem")));
        page.Find("#field-TemperatureHighFrom-Source").Input("NHS inform: 37.8");
        Button(page, PolicyTexts.SaveDraft)!.Click();

        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.Saved, page.Find(".bar").TextContent, StringComparison.Ordinal));
        Assert.Equal(37.8m, (await StoredAsync(number: 2)).Content.Limits.TemperatureHighFrom);
    }

    [Fact]
    public void A_policy_without_a_draft_has_nothing_to_edit()
    {
        var page = Browser().Render<EditPolicyPage>(parameters => parameters.Add(edit => edit.Entry, Policy));

        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.NoDraft, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_nobody_has_is_not_found()
    {
        var page = Browser().Render<PolicyPage>(parameters => parameters.Add(show => show.Entry, "careful"));

        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.NotFound, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparing_names_the_patients_decided_differently()
    {
        var patient = APatient.Named("Berta Pulse").RegisteredAt(Own.Id, Database.Now);
        var facts = AssessmentFacts.InRemission().WithPulse(110);
        await Database.SaveAsync(
            Own.Id,
            [patient, Assessment.Record(Own.Id, patient.Id, Guid.CreateVersion7(), facts, PatientScreening.Evaluate(facts, ThresholdPolicy.Default), StaffId.New(), "Tom", Database.Now)],
            Cancellation);

        foreach (var (by, link) in new[] { (Tom, true), (Ada, false) })
        {
            var browser = Browser(by);
            browser.Services.GetRequiredService<BunitNavigationManager>().NavigateTo("admin/policies/compare?from=default&to=seed-strict");
            var page = browser.Render<ComparePage>();

            page.WaitForElement("section[aria-labelledby=patients] article");
            Assert.Equal(PolicyTexts.OneDecided, page.Find("section[aria-labelledby=patients] [role=status] strong").TextContent);
            var row = page.Find("section[aria-labelledby=patients] article");
            Assert.Contains("Berta Pulse", row.TextContent, StringComparison.Ordinal);
            Assert.Contains(PolicyTexts.Stricter, row.TextContent, StringComparison.Ordinal);
            Assert.Contains("VT-HR-HIGH", row.TextContent, StringComparison.Ordinal);
            Assert.Equal(link, row.QuerySelector($"a[href='patients/{patient.Id}']") is not null);
            Assert.Equal("Heart rate, hold above", page.Find("section[aria-labelledby=differences] tbody th").TextContent);
        }
    }

    [Fact]
    public async Task A_draft_can_be_compared_and_an_unknown_version_is_said()
    {
        await DraftAsync();
        var browser = Browser(Tom);
        browser.Services.GetRequiredService<BunitNavigationManager>().NavigateTo("admin/policies/compare?from=own:1&to=own:2");
        var page = browser.Render<ComparePage>();
        page.WaitForElement("#differences");
        Assert.Contains("110/min", page.Find("section[aria-labelledby=differences]").TextContent, StringComparison.Ordinal);

        browser.Services.GetRequiredService<BunitNavigationManager>().NavigateTo("admin/policies/compare?from=own:1&to=careful:1");
        page.WaitForAssertion(() => Assert.Contains(PolicyTexts.VersionUnknown, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void The_clinics_page_offers_the_own_policy()
    {
        var page = Browser().Render<ClinicPage>();

        page.WaitForAssertion(() => Assert.Contains(page.FindAll("fieldset strong"), name => name.TextContent == Policy));
        Assert.Contains("For the patients of this test", page.Markup, StringComparison.Ordinal);
    }
}
