using Physio.Domain.Sessions;

namespace Physio.PatientPages.Paper;

/// <summary>The days and weeks that can be told now: those of the paper sheet that have begun.</summary>
/// <param name="Days">Oldest first, today last.</param>
public sealed record PaperSheet(IReadOnlyList<DateOnly> Days)
{
    /// <summary>Mondays, oldest first.</summary>
    public IReadOnlyList<DateOnly> Weeks { get; } = [.. Days.Select(PaperWeek.MondayOf).Distinct()];

    /// <param name="today">Day of the clinic.</param>
    /// <param name="since">Day on which the plan was first issued: nothing was done before.</param>
    public static PaperSheet Of(DateOnly today, DateOnly since) =>
        new([.. Enumerable.Range(0, PaperDay.Days).Select(ago => today.AddDays(-ago)).Where(day => day >= since || day == today).Order()]);

    public IEnumerable<DateOnly> DaysOf(DateOnly monday) => Days.Where(day => PaperWeek.MondayOf(day) == monday);
}
