using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Assessments;

/// <summary>One examination: the facts as recorded and the screening report as it was seen. Never changed after saving.</summary>
public sealed class Assessment : IBelongToClinic
{
    private Assessment()
    {
    }

    public AssessmentId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }

    /// <summary>Made by the client once per save; the same operation is never stored twice.</summary>
    public Guid OperationId { get; private set; }

    public DateTimeOffset AssessedAt { get; private set; }
    public StaffId AssessedBy { get; private set; }
    public string AssessedByName { get; private set; } = "";
    public ScreeningFacts Facts { get; private set; } = null!;
    public ScreeningReport Report { get; private set; } = null!;

    /// <summary>Copied from the report for lists.</summary>
    public Decision Decision { get; private set; }

    public static Assessment Record(
        ClinicId clinic, PatientId patient, Guid operationId, ScreeningFacts facts, ScreeningReport report, StaffId by, string byName, DateTimeOffset now) =>
        new()
        {
            Id = AssessmentId.New(),
            ClinicId = clinic,
            PatientId = patient,
            OperationId = operationId,
            Facts = facts,
            Report = report,
            Decision = report.Decision,
            AssessedBy = by,
            AssessedByName = byName,
            AssessedAt = now,
        };
}
