using Physio.Domain.Sessions;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>What the sessions of the plan in use say about its doses. Source of the numbers: clinical rules 5.3 and 5.4, all G.</summary>
public sealed class SessionEvidence
{
    /// <summary>Days of sessions that may speak for a step up.</summary>
    public const int WindowDays = 7;

    /// <summary>A rise of pain before the next session by so much asks for less.</summary>
    public const int MorningRiseFrom = 2;

    private const int ReliefFrom = 2;
    private const int ReliefStart = 3;
    private const int ReliefPercent = 30;

    private readonly DoseHistory _history;
    private readonly List<ToldSession> _sessions;
    private readonly List<(ToldSession Session, int Rise)> _rises;

    public SessionEvidence(DoseHistory history)
    {
        _history = history;
        _sessions = [.. history.Sessions.OrderBy(session => session.At)];
        _rises = [.. Rises(_sessions)];
    }

    /// <summary>Time since the last session that was begun, or since the version was issued when none was told.</summary>
    public TimeSpan SinceLast => _history.AsOf - _sessions.Where(session => session.Begun).Select(session => session.At).Append(_history.IssuedAt).Max();

    public TimeSpan SinceStart => _history.AsOf - _history.StartedAt;

    public bool HasAlarm => _history.Signs.Any(sign => sign.IsAlarm);

    /// <summary>A check stopped a session within the window.</summary>
    public bool HasRecentSign => _history.Signs.Any(sign => IsWithin(sign.At, WindowDays));

    /// <summary>The latest session of red pain within so many days; null when there is none.</summary>
    public ToldSession? LastRed(int days) => _sessions.LastOrDefault(session => session.Zone is PainZone.Red && IsWithin(session.At, days));

    /// <summary>Both of the last two sessions whose pain afterwards was told were amber or worse.</summary>
    public bool AmberTwice =>
        _sessions.Where(session => session.After is not null).TakeLast(2).ToList() is { Count: 2 } last && last.All(session => session.Zone is PainZone.Amber or PainZone.Red);

    /// <summary>How far the pain before the latest session stood above the start: what stands for the next morning.</summary>
    public int MorningRise => _rises.Count == 0 ? 0 : _rises[^1].Rise;

    /// <summary>Sessions done within the window; partly done ones do not count.</summary>
    public int DoneInWindow => Window.Count(session => session.Outcome is SessionOutcome.Done);

    /// <summary>Pain was not told, or not enough of it, after a session within the window.</summary>
    public bool PainUnknown => Window.Any(session => session.Begun && session.Zone is PainZone.Unknown);

    /// <summary>Every session begun within the window was green, ended no higher than it began and started no higher than before.</summary>
    public bool AllGreen =>
        Window.Where(session => session.Begun).All(session => session.Zone is PainZone.Green && session.After!.Value.Value <= session.Before!.Value.Value)
        && _rises.TrueForAll(rise => rise.Rise <= 0 || !IsWithin(rise.Session.At, WindowDays));

    /// <summary>The latest session within the window, when it took away 2 points of pain or, from 3 on, 30 %. Source: clinical rules 5.5 F1.</summary>
    public ToldSession? Relief =>
        Window.LastOrDefault(session => session.Begun) is { Before.Value: var before, After.Value: var after } latest
        && (before - after >= ReliefFrom || (before >= ReliefStart && (before - after) * 100 >= before * ReliefPercent))
            ? latest
            : null;

    private IEnumerable<ToldSession> Window => _sessions.Where(session => IsWithin(session.At, WindowDays));

    private bool IsWithin(DateTimeOffset at, int days) => _history.AsOf - at <= TimeSpan.FromDays(days);

    // Above the lower of the first session and the one before it, so that neither a jump nor a slow climb is missed.
    private static IEnumerable<(ToldSession Session, int Rise)> Rises(IEnumerable<ToldSession> sessions)
    {
        (int First, int Previous)? told = null;
        foreach (var session in sessions)
        {
            if (session.Before is { } before)
            {
                if (told is { } earlier)
                {
                    yield return (session, before.Value - Math.Min(earlier.First, earlier.Previous));
                }

                told = (told?.First ?? before.Value, before.Value);
            }
        }
    }
}
