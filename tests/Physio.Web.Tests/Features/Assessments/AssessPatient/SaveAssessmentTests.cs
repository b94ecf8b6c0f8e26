using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

public sealed class SaveAssessmentTests : AssessmentDesk
{
    [Fact]
    public async Task The_stored_report_is_the_one_that_was_seen()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.Pressure.TypeSystolic("165/95"));
        var seen = Screen(form).Report;

        await SaveAsync(form);

        var stored = Assert.Single(await StoredAsync());
        Assert.Equal(JsonSerializer.Serialize(seen), JsonSerializer.Serialize(stored.Report));
        Assert.Equal(Decision.Caution, stored.Decision);
        Assert.Equal("Anna Test", stored.AssessedByName);
    }

    [Fact]
    public async Task H04_comma_and_point_store_the_same_temperature()
    {
        await SaveAsync((await NewFormAsync()).InRemission().With(form => form.Vitals.Temperature.Type("36,6")));
        await SaveAsync((await NewFormAsync()).InRemission().With(form => form.Vitals.Temperature.Type("36.6")));

        var stored = await StoredAsync();
        Assert.Equal(2, stored.Count);
        Assert.Equal(stored[0].Facts.Vitals.Temperature, stored[1].Facts.Vitals.Temperature);
    }

    [Fact]
    public async Task A_form_sent_twice_is_stored_once()
    {
        var form = (await NewFormAsync()).InRemission();

        var outcomes = await Task.WhenAll(SaveAsync(form), SaveAsync(form));
        var third = await SaveAsync(form);

        var ids = outcomes.Append(third).Select(outcome => Assert.IsType<SaveAssessmentOutcome.Saved>(outcome).Id).Distinct();
        Assert.Equal(Assert.Single(await StoredAsync()).Id, Assert.Single(ids));
        Assert.Single(await AuditAsync());
    }

    [Fact]
    public async Task Open_questions_may_be_saved_and_hold()
    {
        var form = (await NewFormAsync()).InRemission();
        form.Pregnant = true;
        form.PregnancyWeek = "20";

        await SaveAsync(form);

        var stored = Assert.Single(await StoredAsync());
        Assert.Equal(Decision.Hold, stored.Decision);
        Assert.Contains(stored.Report.Findings, finding => finding.Code == "SC-UNANSWERED");
    }

    [Fact]
    public async Task H01_a_patient_of_another_clinic_is_not_found_and_nothing_is_stored()
    {
        var form = (await NewFormAsync()).InRemission();
        var other = Clinic.Found("Other clinic", "030 1", "112", TestDatabase.Start);
        await Database.SaveAsync(other.Id, [other], Cancellation);
        SignIn(other.Id);

        Assert.IsType<SaveAssessmentOutcome.NotFound>(await SaveAsync(form));
        Assert.Null(await Services.GetRequiredService<LoadAssessPatient>().LoadAsync(Patient.Id, Cancellation));
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task H01_a_form_of_another_patient_than_the_page_is_refused()
    {
        var second = APatient.Named("Second Patient").RegisteredAt(Clinic.Id, TestDatabase.Start);
        await Database.SaveAsync(Clinic.Id, [second], Cancellation);
        var form = (await NewFormAsync()).InRemission();

        var outcome = await Services.GetRequiredService<SaveAssessment>().SaveAsync(second.Id, form, Screen(form).Report, Cancellation);

        Assert.IsType<SaveAssessmentOutcome.NotFound>(outcome);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Only_a_therapist_saves()
    {
        var form = (await NewFormAsync()).InRemission();
        SignIn(Clinic.Id, StaffRoles.Admin);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SaveAsync(form));
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task When_the_clinics_limits_changed_meanwhile_the_therapist_looks_again()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.HeartRate.Type("110"));
        await using (var db = Database.Open(Clinic.Id))
        {
            (await db.Clinics.SingleAsync(Cancellation)).ScreenBy(ThresholdPolicy.SeedStrict.Name);
            await db.SaveChangesAsync(Cancellation);
        }

        var outcome = await SaveAsync(form);

        Assert.Equal(Decision.Hold, Assert.IsType<SaveAssessmentOutcome.ReportChanged>(outcome).Report.Decision);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task S53_the_report_keeps_the_version_of_the_clinics_policy_that_decided()
    {
        await PutInForceAsync(APolicy.Approved(Clinic.Id, "own", 1, Database.Now, policy => policy with { HeartRateHighAbove = 105 }));
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.HeartRate.Type("110"));
        var seen = Assert.IsType<SaveAssessmentOutcome.ReportChanged>(await SaveAsync(form)).Report;
        Assert.Equal((Decision.Hold, new PolicyReference("own", 1)), (seen.Decision, seen.Policy));
        Assert.IsType<SaveAssessmentOutcome.Saved>(await Services.GetRequiredService<SaveAssessment>().SaveAsync(Patient.Id, form, seen, Cancellation));

        await PutInForceAsync(APolicy.Approved(Clinic.Id, "own", 2, Database.Now, policy => policy with { HeartRateHighAbove = 130 }));
        Assert.Equal(JsonSerializer.Serialize(seen), JsonSerializer.Serialize(Assert.Single(await StoredAsync()).Report));
    }

    private async Task PutInForceAsync(ClinicPolicy policy)
    {
        await using var db = Database.Open(Clinic.Id);
        db.ClinicPolicies.Add(policy);
        (await db.Clinics.SingleAsync(Cancellation)).ScreenBy(policy.Name);
        await db.SaveChangesAsync(Cancellation);
    }

    [Fact]
    public async Task H08_an_override_and_a_lift_are_audited_by_code_without_the_reason()
    {
        var form = (await NewFormAsync()).InRemission().With(filled =>
        {
            filled.Diagnoses.Add(Diagnosis.DiscProtrusion);
            filled.Vitals.HeartRate.Type("45");
            filled.Overrides.Add(new RuleOverride("VT-HR-LOW", "Marathon runner"));
            filled.LiftedRestrictions.Add(new LiftedRestriction(Restriction.LoadedFlexion, "Works as a nurse"));
        });

        await SaveAsync(form);

        var audit = Assert.Single(await AuditAsync());
        Assert.Equal((SaveAssessment.AuditAction, Patient.Id), (audit.Action, audit.Patient));
        Assert.Contains("VT-HR-LOW", audit.Detail, StringComparison.Ordinal);
        Assert.Contains("loaded-flexion", audit.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("Marathon", audit.Detail, StringComparison.Ordinal);
        Assert.Equal("Marathon runner", Assert.Single(Assert.Single(await StoredAsync()).Facts.Overrides).Reason);
    }

    [Theory]
    [InlineData("VT-TEMP-HIGH")]
    [InlineData("VT-SBP-HIGH")]
    [InlineData("VT-HR-HIGH")]
    [InlineData("RF-CES")]
    public async Task H08_an_override_outside_the_closed_list_changes_nothing(string rule)
    {
        var form = (await NewFormAsync()).InRemission().With(filled =>
        {
            filled.Vitals.Temperature.Type("38.5");
            filled.Overrides.Add(new RuleOverride(rule, "Feels fine"));
        });

        await SaveAsync(form);

        var stored = Assert.Single(await StoredAsync());
        Assert.Equal(Decision.Hold, stored.Decision);
        Assert.Empty(stored.Facts.Overrides);
    }

    [Fact]
    public async Task H03_a_new_assessment_takes_over_what_lasts_but_no_value_of_that_day()
    {
        await SaveAsync((await NewFormAsync()).InRemission().With(form => (form.BetaBlocker, form.FirstPrescription) = (true, false)));

        var form = await NewFormAsync();

        Assert.Equal([Diagnosis.Nslbp], form.Diagnoses);
        Assert.Equal(Phase.Remission, form.Phase);
        Assert.True(form.BetaBlocker);
        Assert.True(form.Vitals.HasOpenRow);
        Assert.False(form.Vitals.Pressure.IsAnswered);
        Assert.Null(form.PainAtRest);
        Assert.Null(form.Pregnant);
        Assert.Equal(0, form.Answers.Answered(form.Questions));
    }

    [Fact]
    public async Task The_baseline_comes_from_earlier_readings_of_the_last_90_days_latest_last()
    {
        await SaveAsync((await NewFormAsync()).InRemission().With(form => form.Vitals.Pressure.TypeSystolic("150/90")));
        Time.Advance(TimeSpan.FromDays(60));
        await SaveAsync((await NewFormAsync()).InRemission().With(form => form.Vitals.Pressure.TypeSystolic("130/80")));
        Time.Advance(TimeSpan.FromDays(20));
        await SaveAsync((await NewFormAsync()).InRemission().With(form => form.Vitals.Pressure.TypeSystolic("134/80")));
        Time.Advance(TimeSpan.FromDays(20));

        Assert.Equal([130, 134], (await NewFormAsync()).BaselineReadings);
    }

    [Fact]
    public async Task H04_a_value_far_from_the_last_one_is_asked_about_once_and_then_stands()
    {
        await SaveAsync((await NewFormAsync()).InRemission());
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.Pressure.TypeSystolic("168/90"));

        Assert.Equal(AssessmentFields.Systolic, Assert.Single(Assert.IsType<SaveAssessmentOutcome.Invalid>(await SaveAsync(form)).Problems).Path);

        BigChanges.Confirm(form, AssessmentFields.Systolic);
        Assert.IsType<SaveAssessmentOutcome.Saved>(await SaveAsync(form));
    }
}
