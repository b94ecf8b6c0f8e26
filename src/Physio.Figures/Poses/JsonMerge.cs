using System.Text.Json.Nodes;

namespace Physio.Figures.Poses;

internal static class JsonMerge
{
    /// <summary>A copy of <paramref name="bottom"/> with <paramref name="top"/> laid over it: objects field by field, everything else replaced.</summary>
    public static JsonObject Onto(JsonObject bottom, JsonObject top)
    {
        var merged = (JsonObject)bottom.DeepClone();
        foreach (var (name, value) in top)
        {
            merged[name] = value is JsonObject over && merged[name] is JsonObject under && !ReplacesTarget(over, under)
                ? Onto(under, over)
                : value?.DeepClone();
        }

        return merged;
    }

    /// <summary>A place on another part of the body replaces the place before instead of mixing with it.</summary>
    private static bool ReplacesTarget(JsonObject over, JsonObject under) => over.ContainsKey("on") && under.ContainsKey("on");
}
