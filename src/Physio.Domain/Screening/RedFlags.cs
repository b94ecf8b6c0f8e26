using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>The red flags by kind. Source: clinical rules 2.2, 8.1 and 8.2.</summary>
public static class RedFlags
{
    public static IReadOnlyList<RedFlag> General { get; } =
    [
        .. Rules.CaudaEquina.Signs, .. Rules.CaudaEquina.Motor, .. Rules.Fracture.Strong, .. Rules.Fracture.Weak, .. Rules.Malignancy.Signs,
        .. Rules.Infection.Signs, RedFlag.SuspectedAaa, .. Rules.InflammatoryBack.Signs,
    ];

    public static IReadOnlyList<RedFlag> ObstetricAbsolute { get; } =
    [
        RedFlag.RupturedMembranes, RedFlag.PrematureLabour, RedFlag.PersistentBleeding, RedFlag.PlacentaPraevia, RedFlag.PreEclampsia, RedFlag.CervicalWeakness,
        RedFlag.GrowthRestriction, RedFlag.TripletsOrMore, RedFlag.UncontrolledDiabetes, RedFlag.UncontrolledHypertension, RedFlag.UncontrolledThyroid,
        RedFlag.SeriousSystemicDisease,
    ];

    public static IReadOnlyList<RedFlag> ObstetricRelative { get; } =
    [
        RedFlag.RecurrentLoss, RedFlag.EarlierPretermBirth, RedFlag.GestationalHypertension, RedFlag.SymptomaticAnaemia, RedFlag.MalnutritionOrEatingDisorder,
        RedFlag.Twins, RedFlag.MildHeartOrLungDisease, RedFlag.OtherSignificantIllness,
    ];

    public static IReadOnlyList<RedFlag> ObstetricEmergency { get; } =
        [RedFlag.VaginalBleeding, RedFlag.FluidLeak, RedFlag.RegularContractions, RedFlag.PregnancyChestPain, RedFlag.BreathlessBeforeEffort];

    public static IReadOnlyList<RedFlag> ObstetricSameDay { get; } =
    [
        RedFlag.PersistentDizziness, RedFlag.PregnancyHeadache, RedFlag.CalfPainOrSwelling, RedFlag.WeaknessAffectingBalance, RedFlag.AbdominalPain,
        RedFlag.FewerFetalMovements,
    ];

    /// <summary>Asked of pregnant patients only.</summary>
    public static IReadOnlyList<RedFlag> Obstetric { get; } = [.. ObstetricAbsolute, .. ObstetricRelative, .. ObstetricEmergency, .. ObstetricSameDay];
}
