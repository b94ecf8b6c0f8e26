using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using static Physio.Domain.Exercises.TreatmentGoal;

namespace Physio.Domain.Prescribing;

/// <summary>
/// What a set should work towards: goal weights 0-5 by state, with additions by diagnosis and pregnancy. Expert values awaiting clinical sign-off.
/// Background: stability and strength rank above stretching in the long run, comfort comes first in a flare (clinical rules 5.2).
/// </summary>
public static class GoalWeights
{
    public const int Heaviest = 5;

    private static readonly Dictionary<Phase, Dictionary<TreatmentGoal, int>> ByPhase = new()
    {
        [Phase.Acute] = new() { [PainRelief] = 5, [Relaxation] = 4, [Mobility] = 4, [Flexibility] = 2 },
        [Phase.Exacerbation] = new() { [PainRelief] = 5, [Relaxation] = 4, [Mobility] = 4, [Flexibility] = 2 },
        [Phase.Subacute] = new() { [Mobility] = 4, [TrunkStability] = 4, [Strength] = 3, [Flexibility] = 3, [HipStability] = 2, [Relaxation] = 2 },
        [Phase.Remission] = new() { [TrunkStability] = 5, [Strength] = 5, [HipStability] = 3, [Mobility] = 2, [Flexibility] = 2, [BodyAwareness] = 1 },
        [Phase.Rehabilitation] = new() { [Mobility] = 4, [TrunkStability] = 3, [Strength] = 3, [Relaxation] = 2, [Flexibility] = 2 },
    };

    private static readonly Dictionary<Diagnosis, Dictionary<TreatmentGoal, int>> ByDiagnosis = new()
    {
        [Diagnosis.SpinalStenosis] = new() { [FlexionRange] = 2, [HipStability] = 1 },
        [Diagnosis.Spondylarthrosis] = new() { [FlexionRange] = 1, [Mobility] = 1 },
        [Diagnosis.Spondylolisthesis] = new() { [TrunkStability] = 2 },
        [Diagnosis.DiscProtrusion] = new() { [TrunkStability] = 1, [ExtensionRange] = 1 },
        [Diagnosis.DiscHerniation] = new() { [TrunkStability] = 1, [ExtensionRange] = 1 },
        [Diagnosis.DiscHerniationRadiculopathy] = new() { [TrunkStability] = 1, [PainRelief] = 1 },
        [Diagnosis.Osteoporosis] = new() { [ExtensionRange] = 2, [Strength] = 1, [HipStability] = 1 },
        [Diagnosis.LumbarOsteochondrosis] = new() { [TrunkStability] = 1, [Mobility] = 1 },
        [Diagnosis.PelvicGirdlePain] = new() { [HipStability] = 2, [PelvicFloor] = 1 },
        [Diagnosis.SacroiliacPain] = new() { [HipStability] = 2 },
        [Diagnosis.PostLumbarSurgery] = new() { [TrunkStability] = 1, [BodyAwareness] = 1 },
        [Diagnosis.Scoliosis] = new() { [TrunkStability] = 1, [BodyAwareness] = 1 },
    };

    private static readonly Dictionary<TreatmentGoal, int> InPregnancy = new() { [Mobility] = 2, [HipStability] = 2, [PelvicFloor] = 2, [Relaxation] = 2 };

    /// <summary>The weights for this patient; a goal that is missing weighs nothing.</summary>
    public static IReadOnlyDictionary<TreatmentGoal, int> For(ScreeningFacts facts)
    {
        var weights = new SortedDictionary<TreatmentGoal, int>(ByPhase.GetValueOrDefault(CarefulPhase.Of(facts)) ?? []);
        var additions = facts.Diagnoses.Distinct().SelectMany(diagnosis => ByDiagnosis.GetValueOrDefault(diagnosis) ?? []).Concat(facts.Pregnancy is null ? [] : InPregnancy);
        foreach (var (goal, addition) in additions)
        {
            weights[goal] = Math.Min(Heaviest, weights.GetValueOrDefault(goal) + addition);
        }

        return weights;
    }

    /// <summary>Points of a goal beyond which more of the same counts nothing.</summary>
    public static int CapOf(int weight) => weight >= 4 ? 6 : 4;
}
