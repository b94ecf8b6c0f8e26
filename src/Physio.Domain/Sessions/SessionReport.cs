using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>What the patient says of one session: how much was done, pain before and after. One per answered check.</summary>
public sealed class SessionReport : IBelongToClinic
{
    public const int MaxNoteLength = 500;

    /// <summary>Red zone of the pain traffic light: above 5, or 2 or more above the start. Source: clinical rules 5.3.</summary>
    public const int RedPainAbove = 5;

    public const int RedRiseFrom = 2;

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

    public bool PainIsRed => PainZones.Of(PainBefore, PainAfter) is PainZone.Red;

    /// <summary>When the clinic got to know it: from here on red pain rests.</summary>
    public DateTimeOffset ArrivedAt => At.AddSeconds(LateSeconds);

    /// <param name="now">When it arrived.</param>
    /// <param name="late">How long before it was told.</param>
    public static SessionReport Tell(
        TodayCheck check, SessionOutcome outcome, PainScore? before, PainScore? after, string note, DateTimeOffset now, LateAnswer late = default) =>
        new()
        {
            Id = SessionReportId.New(),
            ClinicId = check.ClinicId,
            PatientId = check.PatientId,
            PlanId = check.PlanId,
            PlanVersion = check.PlanVersion,
            CheckId = check.Id,
            Outcome = outcome,
            PainBefore = before,
            PainAfter = after,
            Note = note,
            At = late.AnsweredAt(now),
            LateSeconds = late.Seconds,
        };
}
