using System.Text.Json.Nodes;
using Physio.Figures.Editing;

namespace Physio.Web.Tests.Features.Catalog.EditExercise.Figure;

/// <summary>A figure without faults: standing, then a slight bend of the back.</summary>
internal static class AFigure
{
    public const string Json = """
        [{"id":"bend","title":"Bend","view":{"yaw":20,"pitch":10},"frame":[-80,-200,160,220],
          "base":{"anchors":[{"point":"heelR","at":[0,"floor",8.6]}]},
          "keys":[{"label":"Stand","move":2},{"label":"Bend","move":2,"hold":1,"breath":"out","pose":{"lumbar":[10],"thorax":[8]}}]}]
        """;

    /// <summary>Its lower back at the second key bent to 90 degrees, which no back does.</summary>
    public static string Broken { get; } = With("keys.1.pose.lumbar", new JsonArray(90));

    public static string With(string path, JsonNode? value) => PoseDocument.Read(Json)!.With(0, path, value).Json;
}
