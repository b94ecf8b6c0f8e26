using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Catalog.PublishRevision;

namespace Physio.Web.Tests.Features.Catalog.PublishRevision;

public sealed class MeasureImpactTests : CatalogTests
{
    private static readonly ExerciseContent Allowed = Complete() with { Equipment = [], SupervisedOnly = false };

    /// <summary>A patient whose clear screening lets the bridge through, with a plan that contains it.</summary>
    private async Task<Domain.Patients.Patient> IssueAsync(bool archived = false)
    {
        var patient = APatient.Named("Second Patient").RegisteredAt(Own.Id, Database.Now);
        if (archived)
        {
            patient.Archive(Database.Now);
        }

        var by = StaffId.New();
        var assessment = Assessment.Record(Own.Id, patient.Id, Guid.CreateVersion7(), AssessmentFacts.InRemission().Measured(Database.Now), Reports.Clear(), by, "Anna Test", Database.Now);
        var plan = Plan.Open(Own.Id, patient.Id);
        var content = new PlanContent([new PlanItem(Bridge, 1, Allowed, Allowed.Dose.Start, [])], "", 1, Reports.Clear().Policy, Reports.Clear());
        plan.Issue(Guid.CreateVersion7(), assessment.Id, content, by, "Anna Test", new DateOnly(2026, 4, 1), Database.Now);
        await Database.SaveAsync(Own.Id, [patient, assessment, plan], Cancellation);
        return patient;
    }

    private Task<PlanImpact> MeasureAsync(ExerciseContent? next, string slug = Bridge) => Use<MeasureImpact>().MeasureAsync(slug, next, Cancellation);

    [Fact]
    public async Task A_retirement_takes_it_from_every_live_plan_of_the_own_clinic()
    {
        await IssueAsync();

        Assert.Equal(new PlanImpact(2, 2), await MeasureAsync(null));
        Assert.Equal(new PlanImpact(0, 0), await MeasureAsync(null, "another-one"));
    }

    [Fact]
    public async Task A_tightened_tag_withholds_it_where_the_screening_says_so()
    {
        var before = await MeasureAsync(Allowed);
        await IssueAsync();

        Assert.Equal(before with { LivePlans = before.LivePlans + 1 }, await MeasureAsync(Allowed));
        Assert.Equal(before.Withheld + 1, (await MeasureAsync(Allowed with { SupervisedOnly = true })).Withheld);
    }

    [Fact]
    public async Task Plans_of_archived_patients_are_not_live()
    {
        await IssueAsync(archived: true);

        Assert.Equal(1, (await MeasureAsync(null)).LivePlans);
    }
}
