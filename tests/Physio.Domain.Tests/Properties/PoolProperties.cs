using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>What may be prescribed, for every patient and every catalog. S50, S52, H02.</summary>
public class PoolProperties
{
    [Fact]
    public void S52_H02_no_prescribed_exercise_breaks_a_limit() => Gen.Select(APatients.Any, Catalogs.Any).Sample((facts, catalog) =>
    {
        var report = facts.Screened();
        var proposal = PrescriptionService.Compose(facts, report, catalog, ComposeWishes.Default);
        var prescribed = proposal.Chosen.Select(chosen => chosen.Exercise).Concat(proposal.NotChosen.Select(left => left.Exercise)).ToList();
        var avoid = Oracle.MustAvoid(facts);
        return prescribed.All(exercise =>
                exercise.Content.ExcludedBy is { } tags
                && !tags.Any(avoid.Contains)
                && exercise.Content.LoadLevel >= 1 && exercise.Content.LoadLevel <= Oracle.HeaviestLoad(facts)
                && exercise.Content.Equipment.All(item => item is Equipment.Mat or Equipment.Wall || facts.Equipment.Contains(item))
                && !(exercise.Content.SupervisedOnly && facts.Setting is Setting.Home)
                && (exercise.Content.PregnancySafe || !Oracle.IsPregnant(facts))
                && (facts.CanGetToFloor || exercise.Content.Position is Position.Standing || !exercise.Content.Equipment.Contains(Equipment.Mat)))
            && (prescribed.Count == 0 || !Oracle.MustStop(facts))
            && proposal.Chosen.Count <= Oracle.MostExercises(facts);
    }, iter: PropertyCases.Count);

    [Fact]
    public void S52_adding_a_contraindication_never_adds_an_exercise_nor_loosens() =>
        Gen.Select(APatients.Any, Tightening.Contraindication, Catalogs.Any)
            .Sample((facts, add, catalog) => Tightening.NeverLoosens(facts, add(facts), catalog), iter: PropertyCases.Count);

    [Fact]
    public void S52_a_tighter_policy_never_adds_an_exercise_nor_loosens() =>
        Gen.Select(APatients.Any, Tightening.Limit, Tightening.Limit, Catalogs.Any).Sample((facts, one, other, catalog) =>
            Tightening.NeverLoosens(facts, facts, catalog, ThresholdPolicy.Default, one(ThresholdPolicy.Default))
            && Tightening.NeverLoosens(facts, facts, catalog, one(ThresholdPolicy.Default), other(one(ThresholdPolicy.Default)))
            && Tightening.NeverLoosens(facts, facts, catalog, ThresholdPolicy.Default, ThresholdPolicy.SeedStrict), iter: PropertyCases.Count);

    [Fact]
    public void S52_a_worse_vital_sign_never_adds_an_exercise_nor_loosens() =>
        Gen.Select(APatients.Any, Tightening.WorseVital, Catalogs.Any).Sample((given, worse, catalog) =>
        {
            var facts = given.WithoutFalls();
            return Tightening.NeverLoosens(facts, worse(facts), catalog);
        }, iter: PropertyCases.Count);

    [Fact]
    public void S52_a_deeper_fall_of_the_pressure_never_adds_an_exercise_nor_loosens() =>
        Gen.Select(APatients.Any, Gen.Int[90, 140], Gen.Int[0, 60], Gen.Int[0, 30], Catalogs.Any).Sample((given, systolic, fall, more, catalog) =>
        {
            var facts = given.WithoutFalls().Pressure(systolic, 70);
            return Tightening.NeverLoosens(facts.UsualSystolic(systolic + fall), facts.UsualSystolic(systolic + fall + more), catalog)
                && Tightening.NeverLoosens(facts.Standing(systolic - fall, 70), facts.Standing(systolic - fall - more, 70), catalog)
                && Tightening.NeverLoosens(facts.Standing(systolic, 70 - (fall / 2)), facts.Standing(systolic, 70 - ((fall + more) / 2)), catalog);
        }, iter: PropertyCases.Count);

    [Fact]
    public void S52_fewer_weeks_and_hours_and_a_later_pregnancy_never_add_an_exercise_nor_loosen() =>
        Gen.Select(APatients.Any, Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[1, 42], Catalogs.Any).Sample((facts, one, other, week, catalog) =>
        {
            var (few, many) = (Math.Min(one, other), Math.Max(one, other));
            return Tightening.NeverLoosens(facts with { WeeksSinceSurgery = many }, facts with { WeeksSinceSurgery = few }, catalog)
                && Tightening.NeverLoosens(facts with { HoursSinceEasing = many }, facts with { HoursSinceEasing = few }, catalog)
                && Tightening.NeverLoosens(Week(facts, week), Week(facts, Math.Min(42, week + few)), catalog);
        }, iter: PropertyCases.Fewer);

    [Fact]
    public void S50_every_exercise_is_in_one_list_and_every_exclusion_has_its_reasons() => Gen.Select(APatients.Any, Catalogs.Any).Sample((facts, catalog) =>
    {
        var report = facts.Screened();
        var proposal = PrescriptionService.Compose(facts, report, catalog, ComposeWishes.Default);
        string[] all = [.. proposal.Slugs(), .. proposal.NotChosen.Select(left => left.Exercise.Slug), .. proposal.Excluded.Select(excluded => excluded.Slug)];
        return all.Order(StringComparer.Ordinal).SequenceEqual(catalog.Select(exercise => exercise.Slug).Order(StringComparer.Ordinal))
            && proposal.Excluded.All(excluded => excluded.Reasons.Count > 0 && excluded.Reasons.All(reason => reason.Code.Length > 0 && reason.Text.EndsWith('.')))
            && (report.PrescriptionAllowed || proposal.Excluded.All(excluded => excluded.Reasons[0].Code == ExerciseScreening.DecisionCode))
            && proposal.Chosen.All(chosen => chosen.Reasons.Count > 0)
            && proposal.NotChosen.All(left => left.Reasons.Count > 0);
    }, iter: PropertyCases.Count);

    private static ScreeningFacts Week(ScreeningFacts facts, int week) => facts with { Pregnancy = new(week) };
}
