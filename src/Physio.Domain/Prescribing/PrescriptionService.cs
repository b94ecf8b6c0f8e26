using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Composes a set of home exercises for a screened patient. Pure: the same facts, report, catalog and wishes give the same proposal,
/// in whatever order the catalog comes. It proposes and explains; a therapist decides.
/// </summary>
public static class PrescriptionService
{
    /// <summary>Below so many allowed exercises the therapist is asked instead of the catalog. Source: clinical rules 0.</summary>
    public const int FewestAllowed = 2;

    private const int OwnSetPreference = 10;

    public static PlanProposal Compose(ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, ComposeWishes wishes)
    {
        List<Candidate> allowed = [];
        List<ExcludedExercise> excluded = [];
        foreach (var exercise in catalog.OrderBy(exercise => exercise.Slug, StringComparer.Ordinal))
        {
            switch (ExerciseScreening.Screen(exercise, facts, report))
            {
                case Verdict.Allowed(var screened):
                    allowed.Add(new Candidate(screened, StartingDose.For(exercise.Content.Dose, facts, report), PreferenceOf(exercise.Content, facts)));
                    break;
                case Verdict.Excluded(var reasons):
                    excluded.Add(new ExcludedExercise(exercise.Slug, exercise.Content.Name, reasons));
                    break;
            }
        }

        return Choose(facts, report, wishes, allowed, excluded);
    }

    private static PlanProposal Choose(ScreeningFacts facts, ScreeningReport report, ComposeWishes wishes, List<Candidate> allowed, List<ExcludedExercise> excluded)
    {
        var weights = GoalWeights.For(facts);
        var rules = new SetRules(Math.Min(report.MaxExercises, wishes.MaxExercises), wishes.MinutesPerDay * 60, facts.FirstPrescription);
        var pinned = allowed.Where(candidate => wishes.Pinned.Contains(candidate.Slug)).ToList();
        var free = allowed.Where(candidate => !wishes.Removed.Contains(candidate.Slug) || pinned.Contains(candidate)).ToList();
        var set = new SetSearch(free, weights, rules).Best(pinned);
        var reasons = new SetReasons(set, weights, rules, wishes);
        return new PlanProposal(
            [.. InOrder(set).Select(candidate => new ChosenExercise(candidate.Exercise, candidate.Dose, candidate.Seconds, reasons.For(candidate)))],
            [.. allowed.Except(set).Select(candidate => new UnchosenExercise(candidate.Exercise, reasons.Against(candidate)))],
            excluded,
            set.Sum(candidate => candidate.Seconds),
            SetScore.Of(set, weights),
            allowed.Count < FewestAllowed);
    }

    /// <summary>The set that belongs to the state is preferred over one it merely tolerates.</summary>
    private static int PreferenceOf(ExerciseContent content, ScreeningFacts facts) =>
        content.Group == OwnSetOf(facts) ? OwnSetPreference : 0;

    private static ExerciseGroup? OwnSetOf(ScreeningFacts facts) =>
        facts.Pregnancy is not null
            ? ExerciseGroup.Pregnancy
            : CarefulPhase.Of(facts) switch
            {
                Phase.Acute or Phase.Exacerbation => ExerciseGroup.Acute,
                Phase.Subacute or Phase.Rehabilitation => ExerciseGroup.Moderate,
                Phase.Remission => ExerciseGroup.Prevention,
                _ => null,
            };

    /// <summary>By position along the cheapest path, then by load, then by slug: as little getting up and down as possible.</summary>
    private static IOrderedEnumerable<Candidate> InOrder(IReadOnlyList<Candidate> set)
    {
        var positions = PositionPath.Order(set.Select(candidate => candidate.Content.Position)).ToList();
        return set.OrderBy(candidate => positions.IndexOf(candidate.Content.Position))
            .ThenBy(candidate => candidate.Content.LoadLevel)
            .ThenBy(candidate => candidate.Slug, StringComparer.Ordinal);
    }
}
