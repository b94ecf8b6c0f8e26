using Physio.Domain.Patients;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>What became of saving the patient form.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    public sealed record Saved(PatientId Patient) : SaveOutcome;

    /// <summary>Sentences by field name.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Problems) : SaveOutcome;

    /// <summary>Nothing was stored: staff must say that these are other people.</summary>
    public sealed record MayExist(IReadOnlyList<PossibleDuplicate> Others) : SaveOutcome;

    /// <summary>Nothing was stored: somebody else saved since the form was opened.</summary>
    /// <param name="ByName">Who; empty when the trail does not say.</param>
    /// <param name="At">When.</param>
    /// <param name="Stored">What is stored now, with its version.</param>
    public sealed record ChangedBySomebody(string ByName, DateTimeOffset? At, PatientForm Stored) : SaveOutcome;

    public sealed record NotFound : SaveOutcome;
}
