namespace Physio.Data.Tests.Catalog;

/// <summary>
/// The article's exercises as the clinical rules list them (4.1 to 4.3), written down a second time on purpose:
/// the catalog file is edited by hand, and a tag lost there must fail here.
/// </summary>
internal static class ArticleTable
{
    public static readonly IReadOnlyList<ArticleRow> Rows =
    [
        new("cat-cow", "acute", "quadruped", 1, "mat", "kneeling wrist-load", "1x5 max 2x7", Pregnancy: true),
        new("childs-pose", "acute", "kneeling", 1, "mat", "deep-knee-flexion end-range-flexion kneeling wide-hip-abduction", "1x4 hold 10 max 2x5 hold 15", Pregnancy: true),
        new("kneeling-chair-mobilisation", "acute", "kneeling", 1, "chair mat", "kneeling", "1x8 max 2x10", Pregnancy: true),
        new("supine-trunk-rotation", "acute", "supine", 2, "mat", "end-range-rotation supine", "1x5 per side hold 5 max 2x5 hold 5", Pregnancy: true),
        new("seated-trunk-rotation", "acute", "sitting", 2, "mat", "abdominal-compression asymmetric-pelvis end-range-rotation", "1x3 per side max 2x5"),
        new("quadruped-rock-back", "acute", "quadruped", 1, "mat", "deep-knee-flexion end-range-flexion kneeling wrist-load", "1x5 hold 3 max 2x10 hold 5", Pregnancy: true),
        new("wall-squat", "moderate", "standing", 3, "wall", "axial-load isometric-strain", "1x5 hold 10 max 2x7 hold 10", Pregnancy: true),
        new("knee-to-chest", "moderate", "supine", 2, "mat", "abdominal-compression end-range-flexion supine", "1x5 per side hold 10 max 2x5 hold 20"),
        new("prone-press-up", "moderate", "prone", 3, "mat", "end-range-extension prone wrist-load", "1x3 hold 3 max 2x10 hold 10"),
        new("supine-leg-lowering", "moderate", "supine", 4, "mat", "high-iap isometric-strain loaded-flexion supine", "1x5 max 2x15"),
        new("roller-lumbar-massage", "prevention", "sitting", 3, "mat roller", "fall-risk spine-pressure wrist-load", "1x1 hold 30 max 3x1 hold 60"),
        new("downward-dog", "prevention", "quadruped", 3, "mat", "head-down isometric-strain wrist-load", "1x3 hold 5 max 2x5 hold 10"),
        new("bird-dog", "prevention", "quadruped", 3, "mat", "kneeling wrist-load", "1x3 per side hold 5 max 2x10 hold 15", Pregnancy: true),
        new("bench-pelvic-lift", "prevention", "sitting", 4, "bench mat", "fall-risk isometric-strain shoulder-extension-load wrist-load", "1x10 hold 3 max 2x10 hold 10"),
        new("supine-figure-four-stretch", "prevention", "supine", 2, "mat", "asymmetric-pelvis supine", "1x5 per side hold 10 max 2x5 hold 20", Pregnancy: true),
        new("pregnancy-bridge", "pregnancy", "supine", 2, "mat", "supine", "1x5 max 2x10", Pregnancy: true),
        new("pregnancy-standing-rotation", "pregnancy", "standing", 1, "", "", "1x5 max 2x10", Pregnancy: true),
        new("pregnancy-kneeling-heel-sit", "pregnancy", "kneeling", 2, "mat", "asymmetric-pelvis deep-knee-flexion kneeling wrist-load", "1x5 max 2x10", Pregnancy: true),
        new("bubnovsky-crawl", "bubnovsky", "quadruped", 2, "mat", "kneeling wrist-load", "1x10 max 2x12", Supervised: true),
        new("bubnovsky-ha-crunch", "bubnovsky", "supine", 4, "mat pillow", "high-iap loaded-flexion supine", "1x10 max 2x12", Supervised: true),
        new("bubnovsky-ha-bridge", "bubnovsky", "supine", 3, "mat", "supine", "1x10 max 2x12", Supervised: true),
    ];
}
