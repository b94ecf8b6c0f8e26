using Physio.Domain.Codes;

namespace Physio.Domain.Assessments;

/// <summary>What the diagnosis list shows. Source: clinical rules 3.2.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Synonyms">Other names it is found by.</param>
/// <param name="Icd10">WHO ICD-10, 2019.</param>
/// <param name="Icd10Cm">ICD-10-CM, January 2021: check against the year's file.</param>
/// <param name="MovementAdvice">What to avoid and what to seek.</param>
/// <param name="Evidence">Where the advice comes from and how strong it is.</param>
/// <param name="IsVisceral">An organ is the cause: refer, exercise in rehabilitation only.</param>
public sealed record DiagnosisInfo(
    Diagnosis Code,
    IReadOnlyList<string> Synonyms,
    string Icd10,
    string Icd10Cm,
    string MovementAdvice,
    string Evidence,
    bool IsVisceral = false)
{
    /// <summary>The English name, the same in every culture.</summary>
    public string Name => CodeName.English(Code);
}
