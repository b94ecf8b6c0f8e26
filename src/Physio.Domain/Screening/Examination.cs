using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;

namespace Physio.Domain.Screening;

/// <summary>The facts of one patient with what follows from them, as the rules read it. The order of the lists never matters.</summary>
public sealed class Examination
{
    private static readonly IReadOnlyList<Diagnosis> PregnancyDiagnoses = [Diagnosis.PregnancyLowBackPain, Diagnosis.PelvicGirdlePain];

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
        IsPregnant = facts.Pregnancy is not null || HasAny(PregnancyDiagnoses) || HasAny(RedFlags.Obstetric);
    }

    public ScreeningFacts Facts { get; }
    public ThresholdPolicy Policy { get; }
    public VitalSigns Vitals => Facts.Vitals;

    /// <summary>The more careful of the therapist's phase and the one the pain at rest suggests. Source: clinical rules 3.1.</summary>
    public Phase Phase { get; }

    /// <summary>A flare: acute, exacerbation or attack.</summary>
    public bool IsFlare => Phase is Phase.Acute or Phase.Exacerbation or Phase.Attack;

    /// <summary>The pressure at rest, whole or the half of it that was read.</summary>
    public PressureReading? Pressure => Reading(Vitals.BloodPressure, Vitals.PartialPressure);

    public PressureReading? Standing => Reading(Vitals.Standing, Vitals.PartialStanding);

    /// <summary>Fever measured, felt, or shown by chills.</summary>
    public bool Fever => HasMeasuredFever || Has(Symptom.FeverFeeling) || Has(Symptom.Chills);

    /// <summary>A clinic may let patients exercise with a higher temperature, but a fever beside a red flag stays one.</summary>
    public bool HasMeasuredFever => Vitals.Temperature?.Degrees >= FeverFrom;

    public decimal FeverFrom => Math.Min(Policy.TemperatureHighFrom, ThresholdPolicy.Default.TemperatureHighFrom);

    /// <summary>The week is given, or a diagnosis or an obstetric finding says that the patient is pregnant.</summary>
    public bool IsPregnant { get; }

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

    /// <summary>Nothing read is null, so that a rule never takes an empty reading for a measured one.</summary>
    private static PressureReading? Reading(BloodPressure? whole, PressureReading? half) =>
        whole is { } both ? PressureReading.Of(both) : half is { IsEmpty: false } ? half : null;

    internal RuleAnswer AbsentOrUnknown(IReadOnlyList<RedFlag> any) =>
        any.Any(flag => ScreeningQuestions.IsUnanswered(Facts, Slug.Of(flag))) ? RuleAnswer.Unknown : RuleAnswer.No;
}
