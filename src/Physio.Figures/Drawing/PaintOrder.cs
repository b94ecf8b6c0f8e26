using System.Collections.Immutable;
using Physio.Figures.Poses;

namespace Physio.Figures.Drawing;

/// <summary>
/// Which layers are painted over which: fixed for the whole loop, because an animated drawing cannot reorder itself. F and N stand
/// for the far and the near side.
/// </summary>
internal static class PaintOrder
{
    /// <summary>The shirt hangs over the hip.</summary>
    public static readonly ImmutableArray<string> Usual = ["armF", "legF", "neck", "head", "hips", "legN", "shirt", "armN"];

    /// <summary>For hips bent beyond about 100 degrees, where the thigh covers the shirt.</summary>
    public static readonly ImmutableArray<string> Flexed = ["armF", "legF", "neck", "head", "hips", "shirt", "legN", "armN"];

    public static readonly ImmutableArray<string> LayerNames =
        ["armF", "armN", "armR", "armL", "legF", "legN", "legR", "legL", "neck", "head", "torso", "hips", "shirt"];

    /// <summary>The layers in order with the sides put in.</summary>
    public static IEnumerable<string> Layers(ImmutableArray<string> order, Side near)
    {
        foreach (var layer in order.IsDefaultOrEmpty ? Usual : order)
        {
            if (layer == "torso")
            {
                yield return "hips";
                yield return "shirt";
            }
            else
            {
                yield return layer[^1] switch
                {
                    'N' => layer[..^1] + near.Letter(),
                    'F' => layer[..^1] + near.Other().Letter(),
                    _ => layer,
                };
            }
        }
    }
}
