using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>Something a professional must look at, raised in the same transaction as its cause and open until somebody has.</summary>
public sealed class Alert : IBelongToClinic
{
    public const int MaxCauseLength = 80;
    public const int MaxDetailLength = 600;

    private Alert()
    {
    }

    public Guid Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public PlanId PlanId { get; private set; }
    public AlertKind Kind { get; private set; }

    /// <summary>What was reported, in words; shortened when it is too long.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>The check, report or plan version behind it, with the kind unique: one cause raises one alert.</summary>
    public string Cause { get; private set; } = "";

    public DateTimeOffset RaisedAt { get; private set; }
    public DateTimeOffset? ResolvedAt { get; private set; }
    public string? ResolvedByName { get; private set; }

    public static Alert Raise(Plan plan, AlertKind kind, string cause, string detail, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ClinicId = plan.ClinicId,
            PatientId = plan.PatientId,
            PlanId = plan.Id,
            Kind = kind,
            Cause = cause,
            Detail = detail.Length <= MaxDetailLength ? detail : detail[..(MaxDetailLength - 1)] + "…",
            RaisedAt = now,
        };

    public void Resolve(string byName, DateTimeOffset now)
    {
        ResolvedAt ??= now;
        ResolvedByName ??= byName;
    }
}
