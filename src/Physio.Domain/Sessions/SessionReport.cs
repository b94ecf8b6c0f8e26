using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>What the patient says of one session: how much was done, pain before and after, and on the next morning. One per answered check.</summary>
public sealed class SessionReport : IBelongToClinic, IVersioned
{
    public const int MaxNoteLength = 500;

    /// <summary>Red zone of the pain traffic light: above 5, or 2 or more above the start. Source: clinical rules 5.3.</summary>
    public const int RedPainAbove = 5;

    public const int RedRiseFrom = 2;

    /// <summary>How long the patient may correct a report, counted from the report.</summary>
    public const int CorrectableHours = 48;

    /// <summary>On how many days after the report the next morning's pain is asked for.</summary>
    public const int MorningAskedDays = 3;

    private SessionReport()
    {
    }

    public SessionReportId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public PlanId PlanId { get; private set; }
    public int PlanVersion { get; private set; }

    /// <summary>The check that opened the session; unique, so that a form sent twice counts once.</summary>
    public TodayCheckId CheckId { get; private set; }

    /// <summary>When it was told.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whole seconds from telling to arrival, 0 to <see cref="LateAnswer.MostSeconds"/>; 0 when the phone had a network.</summary>
    public int LateSeconds { get; private set; }

    public SessionOutcome Outcome { get; private set; }
    public PainScore? PainBefore { get; private set; }
    public PainScore? PainAfter { get; private set; }
    public string Note { get; private set; } = "";
    public SessionEffort? Effort { get; private set; }
    public bool WantsContact { get; private set; }
    public IReadOnlyList<ExerciseResult> Exercises { get; private set; } = [];

    /// <summary>Pain on the morning after, 0-10; told once.</summary>
    public PainScore? PainNextMorning { get; private set; }

    public DateTimeOffset? MorningAt { get; private set; }

    /// <summary>
    /// When red pain was told last, on the clock of the server: the rest counts from here. It stays when the numbers are corrected, so that a
    /// correction can begin a rest but never lift one. Null also in reports of before whose pain was red; see <see cref="RestsFrom"/>.
    /// </summary>
    public DateTimeOffset? RedAt { get; private set; }

    public long Version { get; private set; }

    public bool PainIsRed => RestsFrom is not null;

    /// <summary>From when the exercises rest because of this report; null when they do not.</summary>
    public DateTimeOffset? RestsFrom => RedAt ?? (Told.Zone is PainZone.Red ? ArrivedAt : null);

    /// <summary>What the report says now.</summary>
    public ToldReport Told => new(Outcome, PainBefore, PainAfter, Note) { Effort = Effort, WantsContact = WantsContact, Exercises = Exercises };

    /// <summary>What the next morning's pain means; null until it is told.</summary>
    public MorningPain? Morning => PainNextMorning is { } pain ? PainZones.OfMorning(PainBefore, pain) : null;

    /// <summary>When the clinic got to know it.</summary>
    public DateTimeOffset ArrivedAt => At.AddSeconds(LateSeconds);

    public static SessionReport Tell(TodayCheck check, SessionOutcome outcome, PainScore? before, PainScore? after, string note, DateTimeOffset now, LateAnswer late = default) =>
        Tell(check, new ToldReport(outcome, before, after, note), now, late);

    /// <param name="check">Opened the session.</param>
    /// <param name="told">What the patient says.</param>
    /// <param name="now">When it arrived: red pain rests from here.</param>
    /// <param name="late">How long before it was told.</param>
    public static SessionReport Tell(TodayCheck check, ToldReport told, DateTimeOffset now, LateAnswer late = default)
    {
        var report = new SessionReport
        {
            Id = SessionReportId.New(),
            ClinicId = check.ClinicId,
            PatientId = check.PatientId,
            PlanId = check.PlanId,
            PlanVersion = check.PlanVersion,
            CheckId = check.Id,
            At = late.AnsweredAt(now),
            LateSeconds = late.Seconds,
        };
        report.Write(told);
        report.RedAt = told.Zone is PainZone.Red ? now : null;
        return report;
    }

    public bool MayBeCorrected(DateTimeOffset now) => now < ArrivedAt.AddHours(CorrectableHours);

    /// <summary>Says something else from now on. What it said before is handed back to be kept; null when it says the same.</summary>
    /// <exception cref="InvalidOperationException">The time for corrections is over.</exception>
    public ReportCorrection? Correct(ToldReport told, DateTimeOffset now)
    {
        if (!MayBeCorrected(now))
        {
            throw new InvalidOperationException($"A report may be corrected for {CorrectableHours} hours.");
        }

        var before = Told;
        if (before == told)
        {
            return null;
        }

        // Kept before the numbers change: in a report of before it stands in the numbers only.
        RedAt = told.Zone is PainZone.Red && before.Zone is not PainZone.Red ? now : RestsFrom;
        Write(told);
        return ReportCorrection.Of(this, before, now);
    }

    /// <summary>Whether the patient is asked now: on a later day of the clinic than the report, and not too long after it.</summary>
    public bool AsksForMorning(DateTimeOffset now)
    {
        var days = DateOnly.FromDateTime(now.DateTime).DayNumber - DateOnly.FromDateTime(At.ToOffset(now.Offset).DateTime).DayNumber;
        return Outcome is not SessionOutcome.Skipped && days is >= 1 and <= MorningAskedDays;
    }

    /// <summary>Notes the pain of the next morning, once; false when it was told before.</summary>
    public bool TellMorning(PainScore pain, DateTimeOffset now)
    {
        if (PainNextMorning is not null)
        {
            return false;
        }

        (PainNextMorning, MorningAt) = (pain, now);
        RedAt = Morning is MorningPain.Red ? now : RestsFrom;
        return true;
    }

    private void Write(ToldReport told) =>
        (Outcome, PainBefore, PainAfter, Note, Effort, WantsContact, Exercises) =
        (told.Outcome, told.PainBefore, told.PainAfter, told.Note, told.Effort, told.WantsContact, told.Exercises);
}
