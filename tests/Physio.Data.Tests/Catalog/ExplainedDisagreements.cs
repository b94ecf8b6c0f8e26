namespace Physio.Data.Tests.Catalog;

/// <summary>
/// Where the shipped drawings and tags differ, each looked at with the clinical rules (4.1 start and movement, 4.2 tags, 4.3
/// corrections) beside the picture. Tags follow the rules; “drawn too far” marks a picture that should be mended.
/// </summary>
internal static class ExplainedDisagreements
{
    public static readonly IReadOnlyList<ExplainedDisagreement> All =
    [
        new(
            "cat-cow",
            "head-down",
            "The head sinks for a breath, as step two asks, while the trunk stays level. Rule 4.2 tags head-down for a held position with the hips above the head."),
        new(
            "childs-pose",
            "wide-hip-abduction",
            "Drawn narrower than told: the text asks for knees wide apart, so rule 4.2 tags it. The picture has the comfortable width that the adaptation offers in pregnancy."),
        new(
            "roller-lumbar-massage",
            "supine",
            "Lying back over a roller for a minute is not lying flat. Pregnancy, which brings the restriction supine, excludes the exercise by spine-pressure already (rule 8.3)."),
        new(
            "pregnancy-kneeling-heel-sit",
            "start position",
            "Rule 4.1 calls it kneeling, hands on the floor: the same picture as on all fours, named after the heel-sit that follows."),
        new(
            "pregnancy-kneeling-heel-sit",
            "direction",
            "Some rounding comes along when the pelvis sinks back between the hips. The movement is side-bend and rotation of the pelvis (rule 4.1), so the direction stays neutral."),
        new(
            "side-lying-rest",
            "mat",
            "Lying on a bed serves as well: a rest must stay open to everyone, so no equipment decides about it."),
        new(
            "side-lying-rest",
            "pillow",
            "A cushion of the household is meant; a rest must stay open to everyone, so no equipment decides about it."),
    ];
}
