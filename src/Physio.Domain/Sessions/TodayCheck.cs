using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sharing;

namespace Physio.Domain.Sessions;

/// <summary>The patient's answer before a session. Any sign means no exercise. It holds for that session only.</summary>
public sealed class TodayCheck : IBelongToClinic
{
    private TodayCheck()
    {
    }

    /// <summary>Made by the page when the form is shown, so that a form sent twice is stored once.</summary>
    public TodayCheckId Id { get; private set; }

    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public PlanId PlanId { get; private set; }
    public ShareLinkId LinkId { get; private set; }
    public int PlanVersion { get; private set; }
    /// <summary>When it was answered.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whole seconds from the answer to its arrival, 0 to <see cref="LateAnswer.MostSeconds"/>; 0 when the phone had a network.</summary>
    public int LateSeconds { get; private set; }

    public IReadOnlyList<CheckSign> Signs { get; private set; } = [];

    /// <summary>Answered by somebody with little time: it opens the short session.</summary>
    public bool IsShort { get; private set; }

    /// <summary>What the patient measured, if anything.</summary>
    public OwnReadings Readings { get; private set; } = OwnReadings.None;

    public bool IsRed => Signs.Count > 0;

    /// <summary>When the clinic got to know it: from here on a red answer counts.</summary>
    public DateTimeOffset ArrivedAt => At.AddSeconds(LateSeconds);

    /// <param name="now">When it arrived.</param>
    /// <param name="late">How long before it was answered, and for which version of the plan.</param>
    public static TodayCheck Answer(
        TodayCheckId id, ShareLink link, Plan plan, IReadOnlyList<CheckSign> signs, DateTimeOffset now, bool isShort = false, OwnReadings? readings = null, LateAnswer late = default) =>
        new()
        {
            Id = id,
            ClinicId = plan.ClinicId,
            PatientId = plan.PatientId,
            PlanId = plan.Id,
            LinkId = link.Id,
            PlanVersion = late.VersionOf(plan),
            Signs = signs,
            Readings = readings ?? OwnReadings.None,
            IsShort = isShort && signs.Count == 0,
            At = late.AnsweredAt(now),
            LateSeconds = late.Seconds,
        };
}
