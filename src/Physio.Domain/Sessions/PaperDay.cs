using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>A day on which the patient exercised from the paper sheet and told so later. One per plan and day.</summary>
public sealed class PaperDay : IBelongToClinic
{
    /// <summary>How many days back can be told, today included: as many as the sheet has.</summary>
    public const int Days = 14;

    private PaperDay()
    {
    }

    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public PlanId PlanId { get; private set; }
    public DateOnly Day { get; private set; }
    public DateTimeOffset ToldAt { get; private set; }

    public static PaperDay Tell(Plan plan, DateOnly day, DateTimeOffset now) =>
        new() { ClinicId = plan.ClinicId, PatientId = plan.PatientId, PlanId = plan.Id, Day = day, ToldAt = now };
}
