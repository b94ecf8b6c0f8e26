using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Everything the composer weighs, in one file that a clinician can read and change. Expert values awaiting clinical sign-off
/// (decisions 10). Background: comfort comes first in a flare; in the long run stability and strength rank above stretching (clinical rules 5.2).
/// </summary>
public static class CompositionTable
{
    /// <summary>Raised whenever a number below changes; an issued plan names it.</summary>
    public const int Version = 2;

    /// <summary>Heaviest weight of a goal.</summary>
    public const int Heaviest = 5;

    /// <summary>Points for one point of a goal of weight 1.</summary>
    public const int PointsPerGoalPoint = 10;

    /// <summary>Every exercise costs the patient so many points of effort.</summary>
    public const int EffortPerExercise = 8;

    /// <summary>One step of getting from position to position costs so many points.</summary>
    public const int EffortPerMove = 3;

    /// <summary>The set of the article that is made for this state is preferred over one that is merely allowed.</summary>
    public const int OwnSetPreference = 6;

    /// <summary>A favourite of the therapist.</summary>
    public const int FavouritePreference = 4;

    /// <summary>In a first plan at most so many exercises of load <see cref="StrenuousFrom"/> or more. Source: clinical rules 5.1.</summary>
    public const int StrenuousInFirstPlan = 1;

    public const int StrenuousFrom = 3;

    /// <summary>
    /// Weights 0-5 (a dot is 0). The row of the phase counts first; every other row that fits the patient is added, up to <see cref="Heaviest"/>.
    /// </summary>
    public static WeightTable Weights { get; } = WeightTable.Read("""
                                                pain-relief  relaxation  mobility  flexion-range  extension-range  rotation-range  flexibility  trunk-stability  hip-stability  strength  body-awareness  pelvic-floor
        phase acute                             5            4           4         .              .                .               2            .                .              .         .               .
        phase exacerbation                      5            4           4         .              .                .               2            .                .              .         .               .
        phase subacute                          .            2           4         .              .                .               3            4                2              3         .               .
        phase remission                         .            .           2         .              .                .               2            5                3              5         1               .
        phase rehabilitation                    .            2           4         .              .                .               2            3                .              3         .               .
        diagnosis lumbar-osteochondrosis        .            .           1         .              .                .               .            1                .              .         .               .
        diagnosis spondylarthrosis              .            .           1         1              .                .               .            .                .              .         .               .
        diagnosis disc-protrusion               .            .           .         .              1                .               .            1                .              .         .               .
        diagnosis disc-herniation               .            .           .         .              1                .               .            1                .              .         .               .
        diagnosis disc-herniation-radiculopathy 1            .           .         .              .                .               .            1                .              .         .               .
        diagnosis spinal-stenosis               .            .           .         2              .                .               .            .                1              .         .               .
        diagnosis spondylolisthesis             .            .           .         .              .                .               .            2                .              .         .               .
        diagnosis osteoporosis                  .            .           .         .              2                .               .            .                1              1         .               .
        diagnosis osteoporotic-fracture         .            .           .         .              2                .               .            .                1              1         .               .
        diagnosis pelvic-girdle-pain            .            .           .         .              .                .               .            .                2              .         .               1
        diagnosis sacroiliac-pain               .            .           .         .              .                .               .            .                2              .         .               .
        diagnosis post-lumbar-surgery           .            .           .         .              .                .               .            1                .              .         1               .
        diagnosis scoliosis                     .            .           .         .              .                .               .            1                .              .         1               .
        pregnancy                               .            2           2         .              .                .               .            .                2              .         .               2
        direction flexion                       .            .           .         2              .                .               .            .                .              .         .               .
        direction extension                     .            .           .         .              2                .               .            .                .              .         .               .
        emphasis comfort                        3            3           .         .              .                .               .            .                .              .         1               .
        emphasis mobility                       .            .           3         1              1                2               .            .                .              .         .               .
        emphasis stretching                     .            1           1         .              .                .               3            .                .              .         .               .
        emphasis stability                      .            .           .         .              .                .               .            3                3              .         1               1
        emphasis strength                       .            .           .         .              .                .               .            1                1              3         .               .
        """);

    /// <summary>Points of a goal beyond which more of the same counts nothing.</summary>
    public static int CapOf(int weight) => weight >= 4 ? 6 : 4;

    /// <summary>Sum of loads a set may have, from the number of exercises: 2.5 each, so that a few hard ones need some easy ones.</summary>
    public static int TotalLoad(int exercises) => exercises * 5 / 2;

    /// <summary>Changes of position that a session may ask for.</summary>
    public static int PositionChanges(ScreeningFacts facts) =>
        facts.Pregnancy is not null || CarefulPhase.Of(facts) is Phase.Acute or Phase.Exacerbation ? 2 : 3;

    /// <summary>By how much bending one way may outweigh the other; who has a direction that eases may do more of it.</summary>
    public static int Imbalance(ScreeningFacts facts) =>
        facts.DirectionalPreference is not null || facts.Diagnoses.Contains(Diagnosis.SpinalStenosis) ? 4 : 2;

    /// <summary>The set of the article that is made for this state; null when none is.</summary>
    public static ExerciseGroup? OwnSet(ScreeningFacts facts) => facts.Pregnancy is not null ? ExerciseGroup.Pregnancy : CarefulPhase.Of(facts) switch
    {
        Phase.Acute or Phase.Exacerbation => ExerciseGroup.Acute,
        Phase.Subacute or Phase.Rehabilitation => ExerciseGroup.Moderate,
        Phase.Remission => ExerciseGroup.Prevention,
        _ => null,
    };
}
