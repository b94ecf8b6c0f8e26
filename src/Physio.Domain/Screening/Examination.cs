using Physio.Domain.Assessments;
using Physio.Domain.Codes;

namespace Physio.Domain.Screening;

/// <summary>The facts of one patient with what follows from them, as the rules read it. The order of the lists never matters.</summary>
public sealed class Examination
{
    private readonly HashSet<Symptom> symptoms;
    private readonly HashSet<RedFlag> flags;
    private readonly HashSet<Diagnosis> diagnoses;

    public Examination(ScreeningFacts facts, ThresholdPolicy policy)
    {
        Facts = facts;
        Policy = policy;
        symptoms = [.. facts.Symptoms];
        flags = [.. facts.RedFlags];
        diagnoses = [.. facts.Diagnoses];
        Phase = CarefulPhase.Of(facts);
    }

    public ScreeningFacts Facts { get; }
    public ThresholdPolicy Policy { get; }
    public VitalSigns Vitals => Facts.Vitals;

    /// <summary>The more careful of the therapist's phase and the one the pain at rest suggests. Source: clinical rules 3.1.</summary>
    public Phase Phase { get; }

    /// <summary>A flare: acute, exacerbation or attack.</summary>
    public bool IsFlare => Phase is Phase.Acute or Phase.Exacerbation or Phase.Attack;

    /// <summary>Fever measured, felt, or shown by chills.</summary>
    public bool Fever => Vitals.Temperature?.Degrees >= Policy.TemperatureHighFrom || Has(Symptom.FeverFeeling) || Has(Symptom.Chills);

    /// <summary>The week is given, or a diagnosis says that the patient is pregnant.</summary>
    public bool IsPregnant => Facts.Pregnancy is not null || HasPregnancyDiagnosis;

    public bool HasPregnancyDiagnosis => Has(Diagnosis.PregnancyLowBackPain) || Has(Diagnosis.PelvicGirdlePain);

    /// <summary>From this week on or with the week unknown, which is read as the more careful side.</summary>
    public bool PregnantFrom(int week) => IsPregnant && (Facts.Pregnancy is null || Facts.Pregnancy.Value.Completed >= week);

    /// <summary>Signs that a pressure too low for the brain shows.</summary>
    public bool HasLowPressureSymptom => HasAny(SymptomSets.LowPressure);

    public bool Has(Symptom symptom) => symptoms.Contains(symptom);

    public bool Has(RedFlag flag) => flags.Contains(flag);

    public bool Has(Diagnosis diagnosis) => diagnoses.Contains(diagnosis);

    public bool HasAny(IReadOnlyList<Symptom> any) => any.Any(symptoms.Contains);

    public bool HasAny(IReadOnlyList<RedFlag> any) => any.Any(flags.Contains);

    public bool HasAny(IReadOnlyList<Diagnosis> any) => any.Any(diagnoses.Contains);

    /// <summary>The ones of a list that are present, in that list's order.</summary>
    public IReadOnlyList<Symptom> Present(IReadOnlyList<Symptom> any) => [.. any.Where(symptoms.Contains)];

    public IReadOnlyList<RedFlag> Present(IReadOnlyList<RedFlag> any) => [.. any.Where(flags.Contains)];

    public IReadOnlyList<Diagnosis> Present(IReadOnlyList<Diagnosis> any) => [.. any.Where(diagnoses.Contains)];

    /// <summary>Met when one of the symptoms is present; not answered when none is but one was not asked.</summary>
    internal RuleAnswer Reports(IReadOnlyList<Symptom> any, string lead) =>
        HasAny(any) ? new RuleAnswer.Met($"{lead}: {Words.Of(Present(any))}")
        : any.Any(symptom => ScreeningQuestions.IsUnanswered(Facts, Slug.Of(symptom))) ? RuleAnswer.Unknown
        : RuleAnswer.No;

    /// <summary>Met when one of the red flags is present; not answered when none is but one was not asked.</summary>
    internal RuleAnswer Reports(IReadOnlyList<RedFlag> any, string lead) =>
        HasAny(any) ? new RuleAnswer.Met($"{lead}: {Words.Of(Present(any))}") : AbsentOrUnknown(any);

    internal RuleAnswer AbsentOrUnknown(IReadOnlyList<RedFlag> any) =>
        any.Any(flag => ScreeningQuestions.IsUnanswered(Facts, Slug.Of(flag))) ? RuleAnswer.Unknown : RuleAnswer.No;
}
