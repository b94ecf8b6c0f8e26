using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Plans;

public sealed class PlanDeliveryTests
{
    private static readonly DateTimeOffset Issued = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Plan PlanOf(ScreeningFacts facts, params string[] slugs)
    {
        var plan = Plan.Open(ClinicId.New(), PatientId.New());
        PlanItem[] items = [.. slugs.Select(slug => new PlanItem(slug, 1, Case.Exercise(slug).Content, Case.Exercise(slug).Content.Dose.Start, []))];
        var content = new PlanContent(items, "", 1, ThresholdPolicy.Default.Reference, facts.Screened());
        plan.Issue(Guid.NewGuid(), AssessmentId.New(), content, new StaffId(Guid.NewGuid()), "Anna Keller", DateOnly.FromDateTime(Issued.UtcDateTime).AddDays(Plan.DefaultReviewDays), Issued);
        return plan;
    }

    private static Delivery Deliver(Plan plan, ScreeningFacts facts, IReadOnlyList<CatalogExercise>? catalog = null, TimeSpan? later = null, ThresholdPolicy? policy = null) =>
        PlanDelivery.Deliver(plan, facts, Issued, policy ?? ThresholdPolicy.Default, catalog ?? Case.Catalog, Issued + (later ?? TimeSpan.FromHours(1)));

    [Fact]
    public void What_is_still_allowed_is_shown_as_it_was_issued()
    {
        var open = Assert.IsType<Delivery.Open>(Deliver(PlanOf(Case.InRemission, "cat-cow", "bird-dog"), Case.InRemission));

        Assert.Equal(["cat-cow", "bird-dog"], open.Items.Select(item => item.Exercise.Slug));
        Assert.Empty(open.Withheld);
    }

    [Fact]
    public void H03_a_fever_recorded_after_the_issue_closes_the_link()
    {
        var feverish = Case.InRemission with { Vitals = Case.InRemission.Vitals with { Temperature = new Celsius(38.4m) } };

        var closed = Assert.IsType<Delivery.Closed>(Deliver(PlanOf(Case.InRemission, "cat-cow"), feverish));

        Assert.Equal(ClosedBecause.Screening, closed.Because);
        Assert.Contains(closed.Findings, finding => finding.Code == "VT-TEMP-HIGH" && finding.PatientText.Length > 0);
    }

    [Fact]
    public void A_restriction_added_later_withholds_only_what_it_excludes()
    {
        var open = Assert.IsType<Delivery.Open>(Deliver(PlanOf(Case.InRemission, "wall-squat", "bird-dog"), Case.InRemission with { AddedRestrictions = [Restriction.Kneeling] }));

        Assert.Equal("wall-squat", open.Items.Single().Exercise.Slug);
        Assert.Equal("bird-dog", open.Withheld.Single().Slug);
    }

    [Fact]
    public void H06_an_edit_of_the_catalog_never_changes_the_words_of_an_issued_plan()
    {
        var reworded = Case.Exercise("cat-cow") with { Revision = 2, Content = Case.Exercise("cat-cow").Content with { Name = "Something else", Steps = ["Do something else."] } };

        var open = Assert.IsType<Delivery.Open>(Deliver(PlanOf(Case.InRemission, "cat-cow"), Case.InRemission, [reworded]));

        Assert.Equal(Case.Exercise("cat-cow").Content.Steps, open.Items.Single().Exercise.Content.Steps);
    }

    [Fact]
    public void H06_a_tag_tightened_after_the_issue_withholds_the_exercise()
    {
        var facts = Case.InRemission with { AddedRestrictions = [Restriction.FallRisk] };
        var tightened = Case.Exercise("cat-cow") with { Content = Case.Exercise("cat-cow").Content with { ExcludedBy = [Restriction.FallRisk] } };

        var closed = Assert.IsType<Delivery.Closed>(Deliver(PlanOf(facts, "cat-cow"), facts, [tightened]));

        Assert.Equal(ClosedBecause.NothingLeft, closed.Because);
    }

    [Fact]
    public void A_tag_loosened_after_the_issue_does_not_bring_back_what_the_issued_copy_forbids()
    {
        var facts = Case.InRemission with { AddedRestrictions = [Restriction.WristLoad] };
        var loosened = Case.Exercise("cat-cow") with { Content = Case.Exercise("cat-cow").Content with { ExcludedBy = [] } };

        Assert.IsType<Delivery.Closed>(Deliver(PlanOf(facts, "cat-cow"), facts, [loosened]));
    }

    [Fact]
    public void A_retired_exercise_disappears_at_once()
    {
        var open = Assert.IsType<Delivery.Open>(Deliver(PlanOf(Case.InRemission, "cat-cow", "bird-dog"), Case.InRemission, [Case.Exercise("bird-dog")]));

        Assert.Equal(ExerciseScreening.RetiredCode, open.Withheld.Single(item => item.Slug == "cat-cow").Reasons[0].Code);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void After_the_review_date_the_link_asks_to_see_the_therapist(int daysLater, bool open)
    {
        var delivery = Deliver(PlanOf(Case.InRemission, "cat-cow"), Case.InRemission, later: TimeSpan.FromDays(daysLater));

        Assert.Equal(open, delivery is Delivery.Open);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(-10, true)]
    public void H17_the_review_date_ends_with_the_day_of_the_clinic_not_of_greenwich(int hoursFromGreenwich, bool open)
    {
        var midnight = new DateTimeOffset(2026, 3, 16, 23, 0, 0, TimeSpan.Zero).ToOffset(TimeSpan.FromHours(hoursFromGreenwich));

        var delivery = PlanDelivery.Deliver(PlanOf(Case.InRemission, "cat-cow"), Case.InRemission, Issued, ThresholdPolicy.Default, Case.Catalog, midnight);

        Assert.Equal(open, delivery is Delivery.Open);
    }

    [Fact]
    public void A_paused_plan_shows_nothing_until_a_therapist_has_looked()
    {
        var plan = PlanOf(Case.InRemission, "cat-cow");
        plan.Pause("Chest pain", Issued);

        Assert.Equal(ClosedBecause.Paused, Assert.IsType<Delivery.Closed>(Deliver(plan, Case.InRemission)).Because);
        plan.Resume();
        Assert.IsType<Delivery.Open>(Deliver(plan, Case.InRemission));
    }

    [Fact]
    public void A_pregnancy_goes_on_after_the_assessment()
    {
        var week13 = Case.InRemission with { Age = 31, Pregnancy = new PregnancyWeek(13), Diagnoses = [Diagnosis.PregnancyLowBackPain] };
        var plan = PlanOf(week13, "pregnancy-bridge", "pregnancy-standing-rotation");

        Assert.Equal(2, Assert.IsType<Delivery.Open>(Deliver(plan, week13)).Items.Count);
        Assert.Equal("pregnancy-bridge", Assert.IsType<Delivery.Open>(Deliver(plan, week13, later: TimeSpan.FromDays(7))).Withheld.Single().Slug);
    }

    [Fact]
    public void A_stricter_policy_decides_from_the_next_opening_on()
    {
        var fast = Case.InRemission with { Vitals = Case.InRemission.Vitals with { HeartRate = new HeartRate(110) } };
        var plan = PlanOf(fast, "cat-cow");

        Assert.IsType<Delivery.Open>(Deliver(plan, fast));
        Assert.IsType<Delivery.Closed>(Deliver(plan, fast, policy: ThresholdPolicy.SeedStrict));
    }
}
