using Physio.Figures.Editing;

namespace Physio.Figures.Tests.Editing;

/// <summary>A small movement to edit: stand, bend the knees, come up.</summary>
internal static class ASquat
{
    public const string Json = """
        [{"id":"squat","title":"Squat","view":{"yaw":20,"pitch":10},"frame":[-80,-190,160,210],"stills":[0,1],
          "arrows":[{"point":"pelvis","from":0,"to":1,"offset":[0,0]}],
          "base":{"anchors":[{"point":"heelR","at":[0,"floor",8.6]}],"legR":{"hip":[10,5],"knee":10},"legL":{"hip":[10,5],"knee":10},
            "pins":{"armR":{"at":[30,100,20]}}},
          "keys":[{"label":"Stand","move":2},{"label":"Bend","move":2.5,"hold":1,"pose":{"legR":{"hip":[60],"knee":80}}},{"label":"Rise","move":2}]}]
        """;

    public static PoseDocument Document => PoseDocument.Read(Json)!;
}
