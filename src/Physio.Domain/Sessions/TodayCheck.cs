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
    public DateTimeOffset At { get; private set; }
    public IReadOnlyList<CheckSign> Signs { get; private set; } = [];

    /// <summary>Answered by somebody with little time: it opens the short session.</summary>
    public bool IsShort { get; private set; }

    /// <summary>What the patient measured, if anything.</summary>
    public OwnReadings Readings { get; private set; } = OwnReadings.None;

    public bool IsRed => Signs.Count > 0;

    public static TodayCheck Answer(TodayCheckId id, ShareLink link, Plan plan, IReadOnlyList<CheckSign> signs, DateTimeOffset now, bool isShort = false, OwnReadings? readings = null) =>
        new()
        {
            Id = id,
            ClinicId = plan.ClinicId,
            PatientId = plan.PatientId,
            PlanId = plan.Id,
            LinkId = link.Id,
            PlanVersion = plan.CurrentVersion,
            Signs = signs,
            Readings = readings ?? OwnReadings.None,
            IsShort = isShort && signs.Count == 0,
            At = now,
        };
}
