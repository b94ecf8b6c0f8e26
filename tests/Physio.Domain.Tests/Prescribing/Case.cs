using Physio.Data.Catalog;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Prescribing;

/// <summary>A patient with normal vital signs and the shipped catalog; tests change what they are about.</summary>
internal static class Case
{
    public static readonly IReadOnlyList<CatalogExercise> Catalog =
        [.. ShippedCatalog.Load().Exercises.Select(entry => new CatalogExercise(entry.Slug, 1, entry.Content))];

    public static readonly ScreeningFacts InRemission = new()
    {
        Age = 50,
        Sex = Sex.F,
        Phase = Phase.Remission,
        PainAtRest = new PainScore(2),
        Diagnoses = [Diagnosis.Nslbp],
        Equipment = [Equipment.Mat, Equipment.Wall, Equipment.Chair],
        Vitals = new VitalSigns
        {
            Temperature = new Celsius(36.6m),
            BloodPressure = new BloodPressure(124, 78),
            HeartRate = new HeartRate(70),
            OxygenSaturation = new OxygenSaturation(98),
        },
    };

    public static ScreeningReport Screened(this ScreeningFacts facts) => PatientScreening.Evaluate(facts, ThresholdPolicy.Default);

    public static PlanProposal Composed(this ScreeningFacts facts, ComposeWishes? wishes = null) =>
        PrescriptionService.Compose(facts, facts.Screened(), Catalog, wishes ?? ComposeWishes.Default);

    public static CatalogExercise Exercise(string slug) => Catalog.Single(exercise => exercise.Slug == slug);

    public static IEnumerable<string> Slugs(this PlanProposal proposal) => proposal.Chosen.Select(chosen => chosen.Exercise.Slug);
}
