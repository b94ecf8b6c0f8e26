using Physio.Domain.Patients;

namespace Physio.Domain.Clinics;

/// <summary>Who did what to whose record, and when. Written in the same transaction as the change.</summary>
public sealed class AuditEntry : IBelongToClinic
{
    public const int MaxActionLength = 60;
    public const int MaxDetailLength = 600;

    private AuditEntry()
    {
    }

    public Guid Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Null when the patient acted through the link.</summary>
    public StaffId? Actor { get; private set; }

    public string ActorName { get; private set; } = "";
    public string Action { get; private set; } = "";
    public PatientId? Patient { get; private set; }
    public string Detail { get; private set; } = "";

    public static AuditEntry Of(ClinicId clinic, StaffId? actor, string actorName, string action, PatientId? patient, string detail, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(), ClinicId = clinic, Actor = actor, ActorName = actorName, Action = action, Patient = patient, Detail = detail.Length <= MaxDetailLength ? detail : detail[..(MaxDetailLength - 1)] + "…", At = now };
}
