using Physio.Domain.Screening;
using Physio.Figures.Reading;

namespace Physio.Data.Catalog;

/// <summary>The restrictions that a drawing can confirm or contradict.</summary>
internal static class FigureRestrictions
{
    public static readonly IReadOnlyList<FigureRestriction> All =
    [
        new(
            Restriction.EndRangeFlexion,
            "the lower back never rounded",
            Range(shown => shown.FlexionShare, percent => $"the lower back rounded to {percent} % of its range")),
        new(
            Restriction.EndRangeExtension,
            "the lower back never hollowed",
            Range(shown => shown.ExtensionShare, percent => $"the lower back hollowed to {percent} % of its range")),
        new(
            Restriction.EndRangeRotation,
            "the trunk never turned",
            Range(shown => shown.RotationShare, percent => $"the trunk turned to {percent} % of its range")),
        new(
            Restriction.Prone,
            "nobody lying on the belly",
            new FigureMeasure(shown => shown.OnFrontDegrees, 0, degrees => $"a patient lying on the belly, the trunk {degrees}° from upright")),
        new(
            Restriction.Supine,
            "nobody lying on the back",
            new FigureMeasure(shown => shown.OnBackDegrees, 0, degrees => $"a patient lying on the back, the trunk {degrees}° from upright")),
        new(
            Restriction.HeadDown,
            "the head never below the heart",
            new FigureMeasure(shown => shown.HeadBelowHeartCm, ReadingLimits.HeadLowCm, cm => $"the head {cm} cm below the heart")),
        new(
            Restriction.AsymmetricPelvis,
            "neither a crossed leg nor the pelvis beside the knees",
            new FigureMeasure(shown => shown.PastKneesCm, ReadingLimits.PastKneesCm, cm => $"the pelvis {cm} cm beside the outer knee"),
            new FigureMeasure(shown => shown.CrossedLegCm, ReadingLimits.CrossedLegCm, _ => "one leg crossed over the other")),
        new(
            Restriction.WideHipAbduction,
            "the thighs never spread",
            new FigureMeasure(shown => shown.HipSpreadDegrees, ReadingLimits.WideHipsDegrees, degrees => $"the thighs spread by {degrees}°")),
        new(
            Restriction.Kneeling,
            "no knee carrying on the floor",
            new FigureMeasure(shown => shown.KneelingKnees, 1, knees => knees == "1" ? "one knee carrying on the floor" : "both knees carrying on the floor")),
        new(
            Restriction.DeepKneeFlexion,
            "no bent knee under load",
            new FigureMeasure(shown => shown.LoadedKneeDegrees, ReadingLimits.DeepKneeDegrees, degrees => $"a knee bent to {degrees}° under load")),
        new(
            Restriction.WristLoad,
            "no flat hand under a shoulder",
            new FigureMeasure(shown => shown.HandLoadPercent, ReadingLimits.HandLoadPercent, percent => $"the hands carrying at least {percent} % of the body's weight"))
        {
            LeftOpen = shown => shown.FlatHands is not null,
        },
        new(
            Restriction.ShoulderExtensionLoad,
            "no carrying arm behind the trunk",
            new FigureMeasure(shown => shown.CarryingArmBehindDegrees, ReadingLimits.ArmBehindDegrees, degrees => $"a carrying arm {degrees}° behind the trunk")),
    ];

    private static FigureMeasure Range(Func<MovementProperties, Seen> share, Func<string, string> words) =>
        new(shown => share(shown), ReadingLimits.EndRangeShare, words) { Scale = 100 };
}
