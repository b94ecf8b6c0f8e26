using Physio.Domain.Patients;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>What an assessment takes from the patient's record.</summary>
public sealed record AssessedPatient(PatientId Id, int Age, Sex Sex, IReadOnlyList<Equipment> Equipment, bool CanGetToFloor)
{
    private const int YoungestAskedForPregnancy = 12;
    private const int OldestAskedForPregnancy = 55;

    public bool MayBePregnant => Sex is not Sex.M;

    /// <summary>At these ages the question may not be left open; outside them it may still be answered.</summary>
    public bool MustAnswerPregnancy => MayBePregnant && Age is >= YoungestAskedForPregnancy and <= OldestAskedForPregnancy;
}
