using Physio.Domain.Clinics;
using Physio.Domain.Patients;

namespace Physio.Domain.Sessions;

/// <summary>What a report said before the patient corrected it. Never changed; the report itself has the newest words.</summary>
public sealed class ReportCorrection : IBelongToClinic
{
    private ReportCorrection()
    {
    }

    public Guid Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }

    /// <summary>The check of the session, as in its report: there is one report for each.</summary>
    public TodayCheckId CheckId { get; private set; }

    /// <summary>When it was changed.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What it said until then.</summary>
    public ToldReport Before { get; private set; } = null!;

    internal static ReportCorrection Of(SessionReport report, ToldReport before, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        ClinicId = report.ClinicId,
        PatientId = report.PatientId,
        CheckId = report.CheckId,
        Before = before,
        At = now,
    };
}
