using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>
/// Reads what a phone may keep, screened now. Names, notes and the reasons why an exercise is left out stay away: the phone may be
/// lost, and the reasons tell of the patient's health (T15, H14).
/// </summary>
public sealed class OpenCopy(LinkAccess access)
{
    internal async Task<CopyAnswer> ShowAsync(LinkKey key, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return new CopyAnswer.DeadLink();
        }

        var today = await TodaysPlan.LoadAsync(visit, cancellationToken);
        var letter = Nameless(PlanLetter.Of(visit, today));
        return today.Open is { } open ? new CopyAnswer.Open(ViewOf(visit, today.Version, Bare(open), letter)) : new CopyAnswer.Closed(letter);
    }

    private static CopyView ViewOf(LinkVisit visit, PlanVersion version, Delivery.Open open, PlanLetter letter)
    {
        var whole = SessionView.Of(letter, open, Unanswered(visit, isShort: false), version.Content.Options);
        var quick = SessionView.Of(letter, open, Unanswered(visit, isShort: true), version.Content.Options);
        var isShorter = quick.Later.Count > 0;
        return new CopyView(
            letter,
            new CheckView(letter.Address, TodayCheckId.New().Value, CanStart: true, OffersShort: isShorter, NothingTicked: false) { TakesReadings = false },
            whole,
            isShorter ? quick : null,
            CopyTerm.SecondsFrom(visit.Now, visit.Link, version),
            version.Number);
    }

    private static PlanLetter Nameless(PlanLetter letter) => letter with { FirstName = "", Therapist = OfflineTexts.YourTherapist, Note = "" };

    private static Delivery.Open Bare(Delivery.Open open) => open with { Items = [.. open.Items.Select(item => item with { Note = "" })], Withheld = [] };

    /// <summary>Only says which session is meant; nothing stores it.</summary>
    private static TodayCheck Unanswered(LinkVisit visit, bool isShort) => TodayCheck.Answer(TodayCheckId.New(), visit.Link, visit.Plan, [], visit.Now, isShort);
}
