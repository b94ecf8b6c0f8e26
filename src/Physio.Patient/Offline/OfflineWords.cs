using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Offline;

/// <summary>What offline.js is handed by the server, as attributes: the plan's address, its sentences and the limits it decides by on its own.</summary>
internal static class OfflineWords
{
    public static Dictionary<string, object> Of(PlanLetter letter) => new()
    {
        ["data-plan"] = letter.Address,
        ["data-keeping"] = OfflineTexts.Keeping,
        ["data-kept"] = OfflineTexts.Kept,
        ["data-waiting"] = OfflineTexts.Waiting,
        ["data-sent"] = OfflineTexts.Sent,
        ["data-refused"] = OfflineTexts.Refused,
    };

    /// <summary>With the limits, for the pages that the phone shows without the server.</summary>
    public static Dictionary<string, object> WithLimits(PlanLetter letter) => new(Of(letter))
    {
        ["data-alarm"] = Names(CheckSigns.IsAlarm),
        ["data-red-above"] = Number(SessionReport.RedPainAbove),
        ["data-red-rise"] = Number(SessionReport.RedRiseFrom),
        ["data-hours"] = Number((int)OpenSession.CheckHolds.TotalHours),
    };

    /// <summary>The signs of which something is true, as the form calls them, with blanks between.</summary>
    public static string Names(Func<CheckSign, bool> wanted) => string.Join(' ', Slug.All<CheckSign>().Where(wanted).Select(Slug.Of));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
