using Physio.Domain.Policies;
using Physio.Web.Components;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>The words in which a version of a policy is told.</summary>
public static class PolicyWords
{
    public static string Title(VersionView version) => PolicyTexts.NameAndVersion.With(version.Name, version.Number);

    /// <summary>For lists of choices: drafts say that they are.</summary>
    public static string Choice(VersionView version) => version.State switch
    {
        PolicyState.Draft => PolicyTexts.ChoiceDraft.With(version.Name, version.Number),
        PolicyState.Discarded => PolicyTexts.ChoiceDiscarded.With(version.Name, version.Number),
        _ => Title(version),
    };

    /// <summary>Who wrote and who approved a version, and when.</summary>
    public static string Who(VersionView version, TimeProvider clock) => version switch
    {
        { WrittenAt: null } => PolicyTexts.ComesWithPhysio.With(version.ApprovedByName),
        { ApprovedAt: { } approved } => PolicyTexts.WrittenAndApproved.With(
            version.WrittenByName, DisplayText.Of(version.WrittenAt!.Value, clock), version.ApprovedByName, DisplayText.Of(approved, clock)),
        _ => PolicyTexts.Written.With(version.WrittenByName, DisplayText.Of(version.WrittenAt!.Value, clock)),
    };
}
