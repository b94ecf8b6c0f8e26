using FluentValidation;
using FluentValidation.Results;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Everything the therapist enters on the assessment page, as entered.</summary>
public sealed class AssessPatientForm(AssessedPatient patient)
{
    /// <summary>Made when the form is opened, so that it is stored once however often it is sent.</summary>
    public Guid OperationId { get; } = Guid.CreateVersion7();

    public AssessedPatient Patient { get; } = patient;
    public List<Diagnosis> Diagnoses { get; } = [];
    public Phase? Phase { get; set; }
    public int? PainAtRest { get; set; }
    public bool PainNotAsked { get; set; }
    public Setting Setting { get; set; } = Setting.Home;
    public bool FirstPrescription { get; set; }
    public bool AttackWithin14Days { get; set; }
    public string HoursSinceEasing { get; set; } = "";
    public string WeeksSinceSurgery { get; set; } = "";
    public bool Fusion { get; set; }
    public bool MedicalRelease { get; set; }
    public MovementDirection? DirectionalPreference { get; set; }

    /// <summary>Null: not answered.</summary>
    public bool? Pregnant { get; set; }

    public string PregnancyWeek { get; set; } = "";
    public bool BetaBlocker { get; set; }
    public bool Antipyretics { get; set; }
    public bool ChronicLungTarget { get; set; }
    public bool PhysicianClearance { get; set; }
    public VitalSignsEntry Vitals { get; } = new();
    public ScreeningAnswers Answers { get; } = new();
    public HashSet<Restriction> AddedRestrictions { get; } = [];
    public List<LiftedRestriction> LiftedRestrictions { get; } = [];
    public List<RuleOverride> Overrides { get; } = [];

    /// <summary>From the patient's earlier assessments, latest last, mm Hg.</summary>
    public IReadOnlyList<int> BaselineReadings { get; init; } = [];

    /// <summary>The vital signs of the last assessment, to notice a slip of the finger; never taken over.</summary>
    public VitalSigns LastVitals { get; init; } = VitalSigns.NotMeasured;

    public bool AsksEasing => Phase is Domain.Assessments.Phase.Attack or Domain.Assessments.Phase.Acute;
    public bool AsksSurgery => Diagnoses.Contains(Diagnosis.PostLumbarSurgery);

    /// <summary>Where only a physician's release opens the way: a visceral cause, a fracture, an operation, a pregnancy or rehabilitation.</summary>
    public bool AsksRelease =>
        Phase is Domain.Assessments.Phase.Rehabilitation || IsPregnant || AsksSurgery
        || Diagnoses.Any(diagnosis => diagnosis is Diagnosis.OsteoporoticFracture || Domain.Assessments.Diagnoses.Of(diagnosis).IsVisceral);

    public bool IsPregnant => Pregnant == true || Diagnoses.Any(diagnosis => diagnosis is Diagnosis.PregnancyLowBackPain or Diagnosis.PelvicGirdlePain);

    /// <summary>The questions of today that this patient is asked; those of the background have fields of their own.</summary>
    public IReadOnlyList<ScreeningQuestion> Questions =>
        [.. ScreeningQuestions.For(Patient.Sex, IsPregnant).Where(question => question.IsSafety)];
}

/// <summary>The whole form at once: what the fields say while typing and what saving checks again.</summary>
public sealed class AssessPatientValidator : AbstractValidator<AssessPatientForm>
{
    public AssessPatientValidator(TimeProvider clock)
    {
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var problem in AssessmentChecks.Of(form, clock))
            {
                context.AddFailure(new ValidationFailure(problem.Path, problem.Sentence) { ErrorCode = problem.Missing ? FieldProblem.MissingCode : "" });
            }
        });
    }

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<FieldProblem> ProblemsOf(AssessPatientForm form) =>
        [.. Validate(form).Errors.Select(error => new FieldProblem(error.PropertyName, error.ErrorMessage, error.ErrorCode == FieldProblem.MissingCode))];
}
