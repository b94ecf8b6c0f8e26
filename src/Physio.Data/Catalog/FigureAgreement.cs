using System.Globalization;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Figures.Poses;
using Physio.Figures.Reading;
using Code = Physio.Domain.Codes.Slug;

namespace Physio.Data.Catalog;

/// <summary>
/// Holds the figure of an exercise against its tags: the screening decides by the tags, the patient does what the figure shows.
/// Only what the geometry of the drawing supports is claimed; whether drawing or tag is to be mended is for a clinician to say.
/// </summary>
public static class FigureAgreement
{
    /// <summary>Every disagreement; none for an exercise without a figure. An exercise that is not tagged yet counts as one without tags.</summary>
    public static IReadOnlyList<FigureDisagreement> Of(ExerciseContent content, IReadOnlyList<PosedMovement> movements)
    {
        if (movements.Count == 0)
        {
            return [];
        }

        MovementProperties[] shown = [.. movements.Select(MovementProperties.Of)];
        return
        [
            .. StartOf(content, shown[0]),
            .. DirectionOf(content, shown),
            .. FigureRestrictions.All.Select(rule => rule.Compare(shown, content.ExcludedBy?.Contains(rule.Restriction) ?? false)).OfType<FigureDisagreement>(),
            .. EquipmentOf(content, movements),
        ];
    }

    /// <summary>The first movement begins where the exercise begins; a later one may go on from elsewhere.</summary>
    private static IEnumerable<FigureDisagreement> StartOf(ExerciseContent content, MovementProperties first)
    {
        if (first.Start is { } start && PositionOf(start) != content.Position)
        {
            var (drawn, listed) = (InWords(PositionOf(start)), InWords(content.Position));
            yield return new("start position", drawn, listed, $"The drawing begins {drawn}, but the exercise is listed as {listed}.");
        }
    }

    private static IEnumerable<FigureDisagreement> DirectionOf(ExerciseContent content, IReadOnlyList<MovementProperties> shown)
    {
        var flexes = shown.Where(movement => movement.MovesIntoFlexion).Select(movement => Degrees("flexion", movement.FlexionDegrees)).FirstOrDefault();
        var extends = shown.Where(movement => movement.MovesIntoExtension).Select(movement => Degrees("extension", movement.ExtensionDegrees)).FirstOrDefault();
        var direction = (extends is null ? 0 : 1) - (flexes is null ? 0 : 1);
        var leftOpen = flexes is null && extends is null && shown.Any(movement => EndsAsListed(movement, content.Direction));
        if (direction != content.Direction && !leftOpen)
        {
            var drawn = flexes is null && extends is null
                ? "the lower back moving neither into flexion nor into extension"
                : $"the lower back moving into {string.Join(" and ", new[] { flexes, extends }.OfType<string>())}";
            var listed = content.Direction switch { < 0 => "flexion", > 0 => "extension", _ => "neutral or both" };
            yield return new("direction", drawn, listed, $"The drawing shows {drawn}, but the direction of the exercise is {listed}.");
        }

        // A small movement within a rounded back may well be the listed flexion: a patient who pulls one knee in.
        static bool EndsAsListed(MovementProperties movement, int direction) =>
            (direction < 0 ? movement.FlexionDegrees : movement.ExtensionDegrees).Amount >= ReadingLimits.DirectionDegrees;

        static string Degrees(string direction, Seen seen) => string.Create(CultureInfo.InvariantCulture, $"{direction} ({seen.Amount:0}° at “{seen.Key}”)");
    }

    private static IEnumerable<FigureDisagreement> EquipmentOf(ExerciseContent content, IReadOnlyList<PosedMovement> movements)
    {
        var drawn = movements.SelectMany(EquipmentIn).ToHashSet();
        return from equipment in Code.All<Equipment>()
               let isDrawn = drawn.Contains(equipment)
               where isDrawn != content.Equipment.Contains(equipment)
               let thing = Code.Of(equipment)
               select isDrawn
                   ? new FigureDisagreement(thing, $"a {thing}", $"no {thing}", $"The drawing shows a {thing}, but the exercise does not list one.")
                   : new FigureDisagreement(thing, $"no {thing}", $"a {thing}", $"The exercise lists a {thing}, but the drawing shows none.");
    }

    private static IEnumerable<Equipment> EquipmentIn(PosedMovement movement) =>
    [
        .. movement.Mat is null ? Enumerable.Empty<Equipment>() : [Equipment.Mat],
        .. movement.Props.Select(prop => prop switch
        {
            Prop.Wall => Equipment.Wall,
            Prop.Chair => Equipment.Chair,
            Prop.Bench => Equipment.Bench,
            Prop.Roller => Equipment.Roller,
            Prop.Pillow => Equipment.Pillow,
            _ => throw new ArgumentOutOfRangeException(nameof(movement)),
        }),
    ];

    private static Position PositionOf(BodyPosition position) => position switch
    {
        BodyPosition.Standing => Position.Standing,
        BodyPosition.Sitting => Position.Sitting,
        BodyPosition.Kneeling => Position.Kneeling,
        BodyPosition.Quadruped => Position.Quadruped,
        BodyPosition.Prone => Position.Prone,
        BodyPosition.Supine => Position.Supine,
        BodyPosition.SideLying => Position.SideLying,
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    private static string InWords(Position position) => position switch
    {
        Position.Quadruped => "on all fours",
        Position.Prone => "lying on the belly",
        Position.Supine => "lying on the back",
        Position.SideLying => "lying on the side",
        _ => Code.Of(position),
    };
}
