using System.Globalization;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.Handout;

/// <summary>What is printed. Exercises can only come from a delivery: they passed the screening at the moment of printing (H02, H14).</summary>
/// <param name="CheckedOn">Day of printing, in the patient's language.</param>
/// <param name="Days">Days to tick, from the day of printing to the last valid one, at most 14.</param>
/// <param name="CodeAddress">Address in the QR code; null prints no code.</param>
public sealed record HandoutSheet(
    PlanLetter Letter, IReadOnlyList<DeliveredItem> Items, IReadOnlyList<LeftOut> LeftOut, string CheckedOn, IReadOnlyList<DateOnly> Days, string? CodeAddress)
{
    /// <param name="letter">Its language is spoken already: the reasons of what is left out are in it.</param>
    /// <param name="today">Day of printing in the clinic.</param>
    /// <param name="validUntil">Review date of the version.</param>
    public static HandoutSheet Of(PlanLetter letter, Delivery.Open open, DateOnly today, DateOnly validUntil, string? codeAddress) => new(
        letter,
        open.Items,
        [.. open.Withheld.Select(PatientPages.Sessions.LeftOut.Of)],
        today.ToString(PlanLetter.Day, CultureInfo.CurrentCulture),
        [.. Enumerable.Range(0, PaperDay.Days).Select(today.AddDays).Where(day => day <= validUntil)],
        codeAddress);
}
