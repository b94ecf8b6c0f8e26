using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Assessments;

/// <summary>
/// Everything the screening decides by: what is known of one patient at one time. Pages, the link and the HTTP API all build this record;
/// it is stored with the assessment as it was.
/// </summary>
public sealed record ScreeningFacts
{
    /// <summary>Age in completed years, 0-120.</summary>
    public required int Age { get; init; }

    public required Sex Sex { get; init; }
    public VitalSigns Vitals { get; init; } = VitalSigns.NotMeasured;
    public IReadOnlyList<Symptom> Symptoms { get; init; } = [];
    public IReadOnlyList<RedFlag> RedFlags { get; init; } = [];

    /// <summary>Symptoms and red flags that were not asked or not answered. Not answered is never "no".</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    public IReadOnlyList<Diagnosis> Diagnoses { get; init; } = [];
    public required Phase Phase { get; init; }
    public PainScore? PainAtRest { get; init; }
    public PregnancyWeek? Pregnancy { get; init; }
    public Setting Setting { get; init; } = Setting.Home;

    /// <summary>The first two weeks: a new plan for this patient.</summary>
    public bool FirstPrescription { get; init; }

    /// <summary>At home; mat and wall are always assumed.</summary>
    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    /// <summary>Can get down to the floor and up again.</summary>
    public bool CanGetToFloor { get; init; } = true;

    /// <summary>Restrictions the therapist adds.</summary>
    public IReadOnlyList<Restriction> AddedRestrictions { get; init; } = [];

    /// <summary>Restrictions of a diagnosis that the therapist lifts, each with a reason. Those of pregnancy, osteoporosis and surgery stay.</summary>
    public IReadOnlyList<LiftedRestriction> LiftedRestrictions { get; init; } = [];

    public IReadOnlyList<RuleOverride> Overrides { get; init; } = [];
    public bool PhysicianClearance { get; init; }
    public bool BetaBlocker { get; init; }

    /// <summary>Whole weeks; null with a post-surgical diagnosis means "not known" and holds.</summary>
    public int? WeeksSinceSurgery { get; init; }

    /// <summary>The operation was a fusion: the limits of weeks 6-12 stay.</summary>
    public bool Fusion { get; init; }

    /// <summary>
    /// A physician has released the patient after a treated visceral cause, fracture, operation or obstetric hold; false when there is no
    /// release. Null leaves it to the phase: rehabilitation after a visceral cause means treated and released (clinical rules 3.1), anything
    /// else counts as not released.
    /// </summary>
    public bool? MedicalRelease { get; init; }

    /// <summary>Hours since an attack began to ease.</summary>
    public int? HoursSinceEasing { get; init; }

    public bool AttackWithin14Days { get; init; }
    public MovementDirection? DirectionalPreference { get; init; }

    /// <summary>Chronic lung disease with a written saturation target of 88-92 %.</summary>
    public bool ChronicLungTarget { get; init; }

    /// <summary>Took antipyretics in the last 24 hours.</summary>
    public bool Antipyretics { get; init; }

    /// <summary>Resting systolic readings of the last 90 days under unchanged treatment, latest last, mm Hg.</summary>
    public IReadOnlyList<int> BaselineReadings { get; init; } = [];

    /// <summary>The same facts with what the patient has at home now: it changes without a new examination.</summary>
    public ScreeningFacts AtHomeOf(Patient patient) => this with { Equipment = patient.Equipment, CanGetToFloor = patient.CanGetToFloor };
}
