using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Tests.Prescribing;
using Physio.Domain.Tests.Properties;

namespace Physio.Domain.Tests.Plans;

/// <summary>What a patient measures before a session is judged by the plan's own policy and can only tighten.</summary>
public sealed class OwnReadingTests
{
    private static readonly DateTimeOffset Issued = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Delivery Deliver(OwnReadings own, ThresholdPolicy? policy = null, bool paused = false, params string[] slugs)
    {
        var facts = Case.InRemission;
        var plan = Plan.Open(ClinicId.New(), PatientId.New());
        PlanItem[] items = [.. slugs.Select(slug => new PlanItem(slug, 1, Case.Exercise(slug).Content, Case.Exercise(slug).Content.Dose.Start, []))];
        plan.Issue(Guid.NewGuid(), AssessmentId.New(), new PlanContent(items, "", 1, ThresholdPolicy.Default.Reference, facts.Screened()), new StaffId(Guid.NewGuid()), "Anna Keller", DateOnly.FromDateTime(Issued.UtcDateTime).AddDays(14), Issued);
        if (paused)
        {
            plan.Pause("chest pain", Issued);
        }

        return PlanDelivery.Deliver(plan, facts, Issued, policy ?? ThresholdPolicy.Default, Case.Catalog, Issued.AddHours(1), own);
    }

    private static OwnReadings Pulse(int beats) => new(HeartRate: new HeartRate(beats));

    private static OwnReadings Degrees(decimal degrees) => new(Temperature: new Celsius(degrees));

    [Theory]
    [InlineData(37.4, false, false)]
    [InlineData(37.5, false, true)]
    [InlineData(37.9, false, true)]
    [InlineData(38.0, true, false)]
    public void A_temperature_closes_at_the_limit_of_the_policy_and_softens_below_it(double degrees, bool closes, bool softens)
    {
        var delivery = Deliver(Degrees((decimal)degrees), slugs: "cat-cow");

        Assert.Equal(closes, delivery is Delivery.Closed { Because: ClosedBecause.OwnReading });
        Assert.Equal(softens, delivery is Delivery.Open { Gentler: true });
    }

    [Fact]
    public void The_clinics_own_policy_decides_and_not_a_limit_of_the_page()
    {
        Assert.IsType<Delivery.Open>(Deliver(Pulse(105), slugs: "cat-cow"));
        Assert.Equal(ClosedBecause.OwnReading, Assert.IsType<Delivery.Closed>(Deliver(Pulse(105), ThresholdPolicy.SeedStrict, slugs: "cat-cow")).Because);
    }

    [Fact]
    public void Amber_keeps_the_gentler_part_and_says_why_the_rest_is_left_out()
    {
        var open = Assert.IsType<Delivery.Open>(Deliver(Pulse(110), slugs: ["cat-cow", "bird-dog", "wall-squat"]));

        Assert.True(open.Gentler);
        Assert.All(open.Items, item => Assert.True(item.Exercise.Content.LoadLevel <= open.Report.LoadCap));
        Assert.All(open.Withheld, item => Assert.NotEmpty(item.Reasons));
    }

    [Fact]
    public void An_emergency_reading_is_named_even_while_the_plan_is_paused()
    {
        var closed = Assert.IsType<Delivery.Closed>(Deliver(Pulse(160), paused: true, slugs: "cat-cow"));

        Assert.Equal(ClosedBecause.OwnReading, closed.Because);
        Assert.Contains(closed.Findings, finding => finding.Urgency == Urgency.Emergency);
    }

    [Fact]
    public void Nothing_measured_changes_nothing() =>
        Assert.False(Assert.IsType<Delivery.Open>(Deliver(OwnReadings.None, slugs: "cat-cow")).Gentler);

    [Fact]
    public void A_value_counts_until_its_kind_is_measured_again()
    {
        var morning = new OwnReadings(new Celsius(38.2m), new BloodPressure(150, 90));
        var noon = Degrees(36.8m).After(morning);

        Assert.Equal(new OwnReadings(new Celsius(36.8m), new BloodPressure(150, 90)), noon);
    }

    [Fact]
    public void A_resting_pressure_of_today_is_not_compared_with_a_standing_one_of_then()
    {
        var stored = new VitalSigns { BloodPressure = new BloodPressure(130, 80), Standing = new BloodPressure(125, 80) };

        Assert.Null(new OwnReadings(BloodPressure: new BloodPressure(150, 85)).Over(stored).Standing);
        Assert.NotNull(Pulse(70).Over(stored).Standing);
    }

    [Fact]
    public void S52_readings_never_add_an_exercise_and_never_open_a_closed_plan() =>
        Gen.Select(APatients.Any, Catalogs.Any, Readings).Sample((facts, catalog, own) =>
        {
            if (APlan.Of(facts, catalog) is not { } plan)
            {
                return true;
            }

            var without = PlanDelivery.Deliver(plan, facts, Issued, ThresholdPolicy.Default, catalog, Issued.AddHours(1));
            var with = PlanDelivery.Deliver(plan, facts, Issued, ThresholdPolicy.Default, catalog, Issued.AddHours(1), own);
            return with is not Delivery.Open open
                || (without is Delivery.Open before && open.Items.All(item => before.Items.Any(shown => shown.Exercise.Slug == item.Exercise.Slug)));
        }, iter: PropertyCases.Count);

    private static Gen<OwnReadings> Readings { get; } =
        Gen.Select(Gen.Int[340, 410], Gen.Int[70, 210], Gen.Int[40, 130], Gen.Int[30, 180], Gen.Int[0, 7]).Select((tenths, upper, lower, pulse, given) => new OwnReadings(
            (given & 1) > 0 ? new Celsius(tenths / 10m) : null,
            (given & 2) > 0 && upper >= lower + 10 ? new BloodPressure(upper, lower) : null,
            (given & 4) > 0 ? new HeartRate(pulse) : null));
}
