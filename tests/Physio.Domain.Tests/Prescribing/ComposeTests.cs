using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Prescribing;

public sealed class ComposeTests
{
    [Theory]
    [InlineData(Phase.Attack)]
    [InlineData(Phase.Acute)]
    [InlineData(Phase.Exacerbation)]
    [InlineData(Phase.Subacute)]
    [InlineData(Phase.Remission)]
    [InlineData(Phase.Rehabilitation)]
    public void S50_every_exercise_of_the_catalog_is_in_exactly_one_list_and_explained(Phase phase)
    {
        var proposal = (Case.InRemission with { Phase = phase, PainAtRest = null }).Composed();

        string[] all = [.. proposal.Slugs(), .. proposal.NotChosen.Select(left => left.Exercise.Slug), .. proposal.Excluded.Select(excluded => excluded.Slug)];
        Assert.Equal(Case.Catalog.Select(exercise => exercise.Slug).Order(), all.Order());
        Assert.All(proposal.Chosen, chosen => Assert.NotEmpty(chosen.Reasons));
        Assert.All(proposal.NotChosen, left => Assert.NotEmpty(left.Reasons));
        Assert.All(proposal.Excluded, excluded => Assert.NotEmpty(excluded.Reasons));
    }

    [Fact]
    public void A_remission_plan_holds_stability_or_strength()
    {
        var proposal = Case.InRemission.Composed();

        Assert.Contains(proposal.Chosen, chosen => chosen.Exercise.Content.Goals.Keys.Any(goal => goal is TreatmentGoal.TrunkStability or TreatmentGoal.Strength));
        Assert.Contains(proposal.Slugs(), slug => slug is "bird-dog" or "wall-squat" or "prone-press-up");
    }

    [Fact]
    public void A_hold_gives_no_exercise_and_says_so_for_each()
    {
        var feverish = Case.InRemission with { Vitals = Case.InRemission.Vitals with { Temperature = new Celsius(38.0m) } };

        var proposal = feverish.Composed();

        Assert.Empty(proposal.Chosen);
        Assert.Empty(proposal.NotChosen);
        Assert.All(proposal.Excluded, excluded => Assert.Equal(ExerciseScreening.DecisionCode, excluded.Reasons[0].Code));
    }

    [Fact]
    public void An_exacerbation_takes_at_most_three_acute_exercises_of_load_two()
    {
        var proposal = (Case.InRemission with { Phase = Phase.Exacerbation, PainAtRest = new PainScore(6), FirstPrescription = true, Setting = Setting.Clinic }).Composed();

        Assert.InRange(proposal.Chosen.Count, 2, 3);
        Assert.All(proposal.Chosen, chosen => Assert.Equal(ExerciseGroup.Acute, chosen.Exercise.Content.Group));
        Assert.All(proposal.Chosen, chosen => Assert.InRange(chosen.Exercise.Content.LoadLevel, 1, 2));
    }

    [Fact]
    public void A_first_plan_takes_at_most_four_exercises_one_strenuous_and_the_low_end_of_every_dose()
    {
        var proposal = (Case.InRemission with { FirstPrescription = true }).Composed();

        Assert.InRange(proposal.Chosen.Count, 3, 4);
        Assert.InRange(proposal.Chosen.Count(chosen => chosen.Exercise.Content.LoadLevel >= 3), 0, 1);
        Assert.All(proposal.Chosen, chosen => Assert.Equal(PhaseDoses.LowEnd(chosen.Exercise.Content.Dose, chosen.Exercise.Content.LoadLevel), chosen.Dose));
    }

    [Fact]
    public void At_twenty_weeks_nothing_is_done_lying_on_the_back_or_front()
    {
        var proposal = (Case.InRemission with { Age = 31, Pregnancy = new PregnancyWeek(20), Diagnoses = [Diagnosis.PregnancyLowBackPain] }).Composed();

        Assert.NotEmpty(proposal.Chosen);
        Assert.All(proposal.Chosen, chosen => Assert.True(chosen.Exercise.Content.PregnancySafe));
        Assert.DoesNotContain(proposal.Chosen, chosen => chosen.Exercise.Content.Position is Position.Supine or Position.Prone);
        Assert.Contains(proposal.Slugs(), slug => slug is "pregnancy-standing-rotation" or "pregnancy-kneeling-heel-sit");
    }

    [Fact]
    public void Two_variants_of_one_exercise_are_never_composed_together()
    {
        var proposal = Case.InRemission.Composed(new ComposeWishes { MinutesPerDay = 60 });

        var families = proposal.Chosen.Select(chosen => chosen.Exercise.Content.Family).Where(family => family.Length > 0).ToList();
        Assert.Equal(families.Distinct(), families);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(60)]
    public void The_set_fits_into_the_minutes_of_the_day(int minutes)
    {
        var proposal = Case.InRemission.Composed(new ComposeWishes { MinutesPerDay = minutes });

        Assert.NotEmpty(proposal.Chosen);
        Assert.InRange(proposal.SecondsPerDay, 1, minutes * 60);
        Assert.Equal(proposal.Chosen.Sum(chosen => chosen.SecondsPerDay), proposal.SecondsPerDay);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_set_has_at_most_the_number_asked_for(int most) =>
        Assert.InRange(Case.InRemission.Composed(new ComposeWishes { MaxExercises = most }).Chosen.Count, 1, most);

    [Fact]
    public void What_the_therapist_puts_in_stays_and_what_she_takes_out_stays_out()
    {
        var proposal = Case.InRemission.Composed(new ComposeWishes { Pinned = ["cat-cow"], Removed = ["bird-dog"] });

        Assert.Contains("cat-cow", proposal.Slugs());
        Assert.Contains(proposal.Chosen.Single(chosen => chosen.Exercise.Slug == "cat-cow").Reasons, reason => reason.Code == "PINNED");
        Assert.Equal("REMOVED", proposal.NotChosen.Single(left => left.Exercise.Slug == "bird-dog").Reasons[0].Code);
    }

    [Fact]
    public void An_excluded_exercise_cannot_be_pinned_into_the_set() =>
        Assert.DoesNotContain("roller-lumbar-massage", Case.InRemission.Composed(new ComposeWishes { Pinned = ["roller-lumbar-massage"] }).Slugs());

    [Fact]
    public void With_fewer_than_two_allowed_exercises_nothing_is_invented()
    {
        var everything = Enum.GetValues<Restriction>();

        var proposal = (Case.InRemission with { AddedRestrictions = everything }).Composed();

        Assert.True(proposal.TooFewAllowed);
        Assert.All(proposal.Chosen, chosen => Assert.Empty(chosen.Exercise.Content.ExcludedBy!));
    }

    [Fact]
    public void S51_the_order_of_the_catalog_and_the_culture_change_nothing()
    {
        var facts = Case.InRemission;
        var before = PrescriptionService.Compose(facts, facts.Screened(), Case.Catalog, ComposeWishes.Default);
        var culture = CultureInfo.CurrentCulture;

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        var after = PrescriptionService.Compose(facts, facts.Screened(), Case.Catalog.Reverse(), ComposeWishes.Default);
        CultureInfo.CurrentCulture = culture;

        Assert.Equal(before.Slugs(), after.Slugs());
        Assert.Equal(before.Chosen.SelectMany(chosen => chosen.Reasons), after.Chosen.SelectMany(chosen => chosen.Reasons));
        Assert.Equal(before.Excluded.SelectMany(excluded => excluded.Reasons), after.Excluded.SelectMany(excluded => excluded.Reasons));
    }

    [Fact]
    public void Without_a_chair_the_chair_exercise_is_left_out_and_the_page_can_say_why()
    {
        var proposal = (Case.InRemission with { Equipment = [] }).Composed();

        var chair = proposal.Excluded.Single(excluded => excluded.Slug == "kneeling-chair-mobilisation");
        Assert.Equal(ExerciseScreening.EquipmentCode, chair.Reasons.Single().Code);
        Assert.Equal("with this at hand: chair with a back", chair.Reasons.Single().WouldAdmit);
    }

    [Fact]
    public void Who_cannot_get_to_the_floor_gets_nothing_on_the_floor()
    {
        var proposal = (Case.InRemission with { CanGetToFloor = false }).Composed();

        Assert.All(proposal.Chosen, chosen => Assert.DoesNotContain(chosen.Exercise.Content.Position, new[] { Position.Kneeling, Position.Quadruped, Position.Prone, Position.Supine, Position.Sitting }));
        Assert.Contains(proposal.Excluded, excluded => excluded.Reasons.Any(reason => reason.Code == ExerciseScreening.FloorCode));
    }

    [Fact]
    public void Twenty_thousand_exercises_are_screened_composed_and_explained()
    {
        var copies = (CatalogCheck.MostExercises / Case.Catalog.Count) + 1;
        var catalog = Enumerable.Range(0, copies)
            .SelectMany(copy => Case.Catalog.Select(exercise => exercise with
            {
                Slug = FormattableString.Invariant($"{exercise.Slug}-{copy:0000}"),
                Content = exercise.Content with { Family = FormattableString.Invariant($"{exercise.Content.Family}-{copy}") },
            }))
            .Take(CatalogCheck.MostExercises)
            .ToList();

        var proposal = PrescriptionService.Compose(Case.InRemission, Case.InRemission.Screened(), catalog, ComposeWishes.Default);

        Assert.Equal(CatalogCheck.MostExercises, proposal.Chosen.Count + proposal.NotChosen.Count + proposal.Excluded.Count);
        Assert.True(proposal.Score >= Case.InRemission.Composed().Score);
        Assert.All(proposal.NotChosen, left => Assert.NotEmpty(left.Reasons));
        Assert.True(proposal.Value.IsProvenBest);
    }
}
