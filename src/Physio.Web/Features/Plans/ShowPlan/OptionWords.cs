using Physio.Domain.Plans;

namespace Physio.Web.Features.Plans.ShowPlan;

/// <summary>What was chosen for the patient's page, in sentences.</summary>
internal static class OptionWords
{
    public static IReadOnlyList<string> Of(PatientOptions options) =>
    [
        options.AsksPain ? PlanTexts.OptionAsksPain : PlanTexts.OptionNoPain,
        options.MayRepeat ? PlanTexts.OptionMayRepeat : PlanTexts.OptionMayNotRepeat,
    ];
}
