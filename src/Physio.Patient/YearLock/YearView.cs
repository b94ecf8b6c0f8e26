using Physio.Domain.Sharing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.YearLock;

/// <summary>The question for the year of birth. It names nobody.</summary>
/// <param name="Address">Where the plan is.</param>
/// <param name="Language">Language of the page.</param>
/// <param name="Locked">No more tries: neither here nor, when the link itself is locked, anywhere.</param>
/// <param name="Problem">What was wrong with the last try, if anything.</param>
public sealed record YearView(string Address, string Language, bool Locked, string? Problem)
{
    public static YearView Of(LinkVisit visit) => new(LinkCookie.PathOf(visit.Link.Id), PageLanguage.Wanted(visit.Choices.Language, visit.Patient.Language), visit.Link.IsLocked, null);
}
