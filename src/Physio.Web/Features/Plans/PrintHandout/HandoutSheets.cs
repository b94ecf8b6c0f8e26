using Physio.Domain.Plans;
using Physio.Handout;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Start;

namespace Physio.Web.Features.Plans.PrintHandout;

internal static class HandoutSheets
{
    /// <summary>The sheet of a plan that is open, in the patient's language; the method that calls speaks it from here on.</summary>
    /// <param name="open">What passed the screening just now.</param>
    /// <param name="codeAddress">Address in the code; null for a sheet without one.</param>
    public static HandoutSheet Of(PlanToday plan, Delivery.Open open, string? codeAddress)
    {
        var letter = PlanLetter.Of("", plan.Patient, ReaderChoices.None, plan.AsSeen);
        return HandoutSheet.Of(letter, open, DateOnly.FromDateTime(plan.Now.DateTime), plan.Plan.Current.ReviewOn, codeAddress);
    }
}
