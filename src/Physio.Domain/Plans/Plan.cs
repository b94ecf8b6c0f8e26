using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;

namespace Physio.Domain.Plans;

/// <summary>A patient's home exercise plan: its issued versions, of which the last is shown. One per patient.</summary>
public sealed class Plan : IBelongToClinic, IVersioned
{
    /// <summary>Days until a plan must be reviewed. Source: decisions 2.</summary>
    public const int DefaultReviewDays = 14;

    public const int MaxPauseReasonLength = 300;

    private readonly List<PlanVersion> _versions = [];

    private Plan()
    {
    }

    public PlanId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public int CurrentVersion { get; private set; }

    /// <summary>Set while an alarm sign waits for the therapist: the link shows no exercise.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<PlanVersion> Versions => _versions;
    public PlanVersion Current => _versions.Single(version => version.Number == CurrentVersion);

    public static Plan Open(ClinicId clinic, PatientId patient) => new() { Id = PlanId.New(), ClinicId = clinic, PatientId = patient };

    /// <summary>Adds a version and shows it from now on; the pause ends, because a professional has looked.</summary>
    public PlanVersion Issue(Guid operationId, AssessmentId assessment, PlanContent content, StaffId by, string byName, DateOnly reviewOn, DateTimeOffset now)
    {
        var version = PlanVersion.Issue(this, CurrentVersion + 1, operationId, assessment, content, by, byName, reviewOn, now);
        _versions.Add(version);
        CurrentVersion = version.Number;
        Resume();
        return version;
    }

    public void Pause(string reason, DateTimeOffset now)
    {
        PausedAt = now;
        PauseReason = reason;
    }

    public void Resume()
    {
        PausedAt = null;
        PauseReason = null;
    }
}
