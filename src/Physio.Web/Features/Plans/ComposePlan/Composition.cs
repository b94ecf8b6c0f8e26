using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>What opening the composing page found.</summary>
public abstract record CompositionAnswer
{
    private CompositionAnswer()
    {
    }

    public sealed record Ready(Composition Composition) : CompositionAnswer;

    public sealed record NotAssessed : CompositionAnswer;

    public sealed record Archived : CompositionAnswer;

    public sealed record NotFound : CompositionAnswer;
}

/// <summary>Everything a plan is composed from, read at one time.</summary>
/// <param name="Report">Screened again just now; the stored one is kept with the assessment.</param>
/// <param name="DecidedThen">The decision when the assessment was saved.</param>
/// <param name="ShownVersion">Number of the version the patient has; 0 when there is none.</param>
/// <param name="History">The doses of that version and what was told since: the next doses are proposed from it.</param>
/// <param name="StaleVitals">A sentence when the vital signs are too old to issue on.</param>
/// <param name="Favourites">Slugs that the therapist who composes likes to prescribe.</param>
public sealed record Composition(
    PatientId Patient,
    AssessmentId Assessment,
    DateTimeOffset AssessedAt,
    string AssessedByName,
    ScreeningFacts Facts,
    ScreeningReport Report,
    Decision DecidedThen,
    IReadOnlyList<CatalogExercise> Catalog,
    int ShownVersion,
    LastPlan? LastPlan,
    DoseHistory History,
    string? StaleVitals,
    DateOnly Today,
    string EmergencyNumber,
    IReadOnlySet<string> Favourites);

/// <summary>The version the patient has now.</summary>
public sealed record LastPlan(int Number, DateTimeOffset IssuedAt, string IssuedByName, IReadOnlyList<PlanItem> Items, string Note, PatientOptions Options);
