using System.Text.Json.Nodes;
using Physio.Figures.Motion;
using Physio.Figures.Poses;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>A new pin holds a hand or a foot where it is.</summary>
public static class PinStart
{
    private const double AnkleAboveFloorCm = 7;

    /// <summary>The pin; on the floor at the origin when the pose cannot be read.</summary>
    public static JsonObject Of(FigureBench bench, string limb)
    {
        var reading = PoseReader.Read(bench.Document!.Json, "");
        if (reading.Faults.Count > 0)
        {
            return At(0, AnkleAboveFloorCm, 0);
        }

        var body = new Timeline(reading.Movements[bench.Movement]).BodyAtKey(bench.ShownKey);
        var side = limb.EndsWith('R') ? Side.Right : Side.Left;
        var place = limb.StartsWith("arm", StringComparison.Ordinal) ? body.ArmOf(side).Wrist : body.LegOf(side).Ankle;
        return At(place.X, place.Y, place.Z);
    }

    private static JsonObject At(double x, double y, double z) => new() { ["at"] = new JsonArray(Math.Round(x, 1), Math.Round(y, 1), Math.Round(z, 1)) };
}
