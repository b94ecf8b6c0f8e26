using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Web.Features.Plans.SharePlan;

namespace Physio.Web.Tests.Features.Plans.SharePlan;

public sealed class RecordTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 42, 0, TimeSpan.Zero);

    [Fact]
    public void Findings_stand_with_code_measured_value_and_limit()
    {
        var record = RecordText.Of(Issued(new Finding("VT-BP-RAISED", Severity.Caution, null, "Raised", "152/94 mmHg", "160/100 mmHg", "", "", "")), link: null, TimeZoneInfo.Utc);

        Assert.Equal(
            [
                "Home exercise plan, version 1, issued 24 Nov 2026, 10:42 by Anna Test. Review by 8 Dec 2026.",
                "Screening: caution. Policy “default” version 1, rule set 1.",
                "Findings:",
                "- VT-BP-RAISED: measured 152/94 mmHg, limit 160/100 mmHg",
                "Exercises:",
                "No link works now.",
            ],
            record.Split('\n'));
    }

    [Fact]
    public void A_finding_about_an_answer_stands_with_its_sentence() =>
        Assert.Contains("- PH-SUBACUTE: Moderate load", RecordText.Of(Issued(new Finding("PH-SUBACUTE", Severity.Note, null, "Moderate load", null, null, "", "", "")), link: null, TimeZoneInfo.Utc), StringComparison.Ordinal);

    private static PlanVersion Issued(Finding finding)
    {
        var report = new ScreeningReport
        {
            RuleSetVersion = 1,
            Policy = new("default", 1),
            Decision = Decision.Caution,
            Findings = [finding],
            LoadCap = 2,
            MaxExercises = 4,
        };
        return Plan.Open(ClinicId.New(), PatientId.New()).Issue(
            Guid.CreateVersion7(), AssessmentId.New(), new PlanContent([], "", 1, report.Policy, report), StaffId.New(), "Anna Test", new DateOnly(2026, 12, 8), Now);
    }
}
