using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>Not measured, not stated and not answered are never more permissive than any normal value. S52, H09.</summary>
public class UnknownProperties
{
    public static TheoryData<string> Vitals => ["temperature", "pressure", "systolic", "diastolic", "heart rate", "saturation", "breathing", "standing", "baseline"];

    [Theory]
    [MemberData(nameof(Vitals))]
    public void S52_a_vital_sign_that_was_not_measured(string vital) => Gen.Select(APatients.Any, Normal, Catalogs.Any).Sample((facts, normal, catalog) =>
    {
        var steady = facts.WithoutFalls();
        var (known, unknown) = vital switch
        {
            "temperature" => (steady.Temperature(normal.Tenths / 10m), steady.Temperature(null)),
            "pressure" => (steady.Pressure(normal.Systolic, normal.Diastolic), steady.HalfPressure(null, null)),
            "systolic" => (steady.Pressure(normal.Systolic, normal.Diastolic), steady.HalfPressure(null, normal.Diastolic)),
            "diastolic" => (steady.Pressure(normal.Systolic, normal.Diastolic), steady.HalfPressure(normal.Systolic, null)),
            "heart rate" => (steady.Pulse(normal.Rate), steady.Pulse(null)),
            "saturation" => (steady.Oxygen(normal.Oxygen), steady.Oxygen(null)),
            "breathing" => (steady.Breathing(normal.Breaths), steady.Breathing(null)),
            "standing" => (steady.Pressure(normal.Systolic, 75).Standing(normal.Systolic - 9, 70), steady.Pressure(normal.Systolic, 75)),
            _ => (steady.Pressure(normal.Systolic, 75).UsualSystolic(normal.Systolic + 19), steady.Pressure(normal.Systolic, 75)),
        };
        return Tightening.NeverLoosens(known, unknown, catalog);
    }, iter: PropertyCases.Count);

    [Fact]
    public void S52_a_resting_pressure_that_is_missing_beside_a_standing_one() => Gen.Select(APatients.Any, Normal, Gen.Int[50, 140], Gen.Int[0, 2], Catalogs.Any)
        .Sample((facts, normal, standing, half, catalog) =>
        {
            var steady = facts.WithoutFalls().Standing(standing, 40);
            return Tightening.NeverLoosens(
                steady.Pressure(normal.Systolic, normal.Diastolic),
                steady.HalfPressure(half == 1 ? normal.Systolic : null, half == 2 ? normal.Diastolic : null),
                catalog);
        }, iter: PropertyCases.Count);

    [Fact]
    public void S52_pain_that_was_not_stated() => Gen.Select(APatients.Any, Gen.Int[0, 7], Catalogs.Any).Sample((facts, pain, catalog) =>
        Tightening.NeverLoosens(facts.Pain(Math.Min(pain, FittingPain(facts))), facts.Pain(null), catalog), iter: PropertyCases.Count);

    /// <summary>Decisions 9: not known is allowed with a note in the acute phase, so the pain must be low enough to start at all.</summary>
    [Fact]
    public void S52_hours_of_easing_that_are_not_known() => Gen.Select(APatients.Any, Gen.Int[24, 200], Gen.Int[0, 6], Catalogs.Any).Sample((facts, hours, pain, catalog) =>
        Tightening.NeverLoosens(facts.Pain(pain) with { HoursSinceEasing = hours }, facts.Pain(pain) with { HoursSinceEasing = null }, catalog), iter: PropertyCases.Count);

    [Fact]
    public void S52_weeks_since_surgery_that_are_not_known() => Gen.Select(APatients.Any, Gen.Int[0, 300], Catalogs.Any).Sample((given, weeks, catalog) =>
    {
        var operated = given.Having([.. given.Diagnoses, Diagnosis.PostLumbarSurgery]);
        return Tightening.NeverLoosens(operated with { WeeksSinceSurgery = weeks }, operated with { WeeksSinceSurgery = null }, catalog);
    }, iter: PropertyCases.Count);

    [Fact]
    public void S52_a_week_of_pregnancy_that_is_not_stated() => Gen.Select(APatients.Any, Gen.Int[1, 42], Gen.Bool, Catalogs.Any).Sample((given, week, girdle, catalog) =>
    {
        var pregnant = given.Having([.. given.Diagnoses, girdle ? Diagnosis.PelvicGirdlePain : Diagnosis.PregnancyLowBackPain]);
        return Tightening.NeverLoosens(pregnant with { Pregnancy = new PregnancyWeek(week) }, pregnant with { Pregnancy = null }, catalog);
    }, iter: PropertyCases.Count);

    [Fact]
    public void S52_a_question_that_was_not_answered() => Gen.Select(APatients.Any, OpenQuestion, Catalogs.Any).Sample((facts, open, catalog) =>
        Tightening.NeverLoosens(facts, facts with { Unanswered = [open] }, catalog)
        && PatientScreening.Evaluate(facts with { Unanswered = [open] }, ThresholdPolicy.Default).Decision >= Decision.Hold, iter: PropertyCases.Count);

    [Fact]
    public void S52_a_release_that_is_not_stated_is_no_more_than_a_release() => Gen.Select(APatients.Any, Catalogs.Any).Sample((facts, catalog) =>
        Tightening.NeverLoosens(facts with { MedicalRelease = true }, facts with { MedicalRelease = null }, catalog)
        && Tightening.NeverLoosens(facts with { MedicalRelease = null }, facts with { MedicalRelease = false }, catalog), iter: PropertyCases.Count);

    private static Gen<string> OpenQuestion { get; } = APatients.OneOf(
        (string[])[.. ScreeningQuestions.All.Where(question => question.IsSafety).SelectMany(question => question.Options.Select(option => option.Key).Prepend(question.Key))]);

    private static Gen<(int Tenths, int Systolic, int Diastolic, int Rate, int Oxygen, int Breaths)> Normal { get; } =
        Gen.Select(Gen.Int[351, 374], Gen.Int[100, 139], Gen.Int[60, 89], Gen.Int[50, 100], Gen.Int[95, 100], Gen.Int[12, 20]);

    private static int FittingPain(ScreeningFacts facts) => facts.Phase switch
    {
        Phase.Remission => 3,
        Phase.Subacute or Phase.Rehabilitation => 5,
        _ => 6,
    };
}
