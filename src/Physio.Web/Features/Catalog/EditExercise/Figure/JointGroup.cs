using Physio.Figures.Poses;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>Joints that are looked for together.</summary>
/// <param name="Limb">The name of the pin that can hold the limb; null for the trunk and the whole body.</param>
public sealed record JointGroup(string Name, string? Limb, IReadOnlyList<Dof> Joints, bool StartsOpen = false)
{
    public static IReadOnlyList<JointGroup> All { get; } =
    [
        Of(FigureEditorTexts.GroupBody, null, "root.") with { StartsOpen = true },
        Of(FigureEditorTexts.GroupBack, null, "lumbar.", "thorax.") with { StartsOpen = true },
        Of(FigureEditorTexts.GroupHead, null, "neck.", "head."),
        Of(FigureEditorTexts.GroupRightArm, "armR", "armR.", "girdleR."),
        Of(FigureEditorTexts.GroupLeftArm, "armL", "armL.", "girdleL."),
        Of(FigureEditorTexts.GroupRightLeg, "legR", "legR."),
        Of(FigureEditorTexts.GroupLeftLeg, "legL", "legL."),
    ];

    private static JointGroup Of(string name, string? limb, params string[] starts) =>
        new(name, limb, [.. Dof.All.Where(dof => starts.Any(start => dof.Path.StartsWith(start, StringComparison.Ordinal)))]);
}
