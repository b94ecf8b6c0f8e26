using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>
/// Pain at rest suggests a phase (0-3 remission, 4-5 subacute, 6-7 exacerbation, 8-10 attack); the more careful of it and the therapist's
/// choice is used. Remission also needs two quiet weeks, so an attack within 14 days is subacute at best. Source: clinical rules 3.1.
/// </summary>
public static class CarefulPhase
{
    public const int AttackPainFrom = 8;
    public const int ExacerbationPainFrom = 6;
    public const int SubacutePainFrom = 4;

    public static Phase Of(ScreeningFacts facts)
    {
        var suggested = Suggested(facts);
        return Care(suggested) > Care(facts.Phase) ? suggested : facts.Phase;
    }

    private static Phase Suggested(ScreeningFacts facts) => facts.PainAtRest?.Value switch
    {
        >= AttackPainFrom => Phase.Attack,
        >= ExacerbationPainFrom => Phase.Exacerbation,
        >= SubacutePainFrom => Phase.Subacute,
        _ => facts.AttackWithin14Days ? Phase.Subacute : Phase.Remission,
    };

    private static int Care(Phase phase) => phase switch
    {
        Phase.Remission => 0,
        Phase.Subacute or Phase.Rehabilitation => 1,
        Phase.Acute or Phase.Exacerbation => 2,
        Phase.Attack => 3,
        Phase.Active => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };
}
