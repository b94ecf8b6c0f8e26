using Physio.Domain.Assessments;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;

namespace Physio.Data.Demo;

/// <summary>An invented patient and what happened so far, told in days before today.</summary>
internal sealed record DemoPatient(string Name, int Age, Sex Sex, Diagnosis Diagnosis)
{
    public string Language { get; init; } = "en";
    public IReadOnlyList<Equipment> AtHome { get; init; } = [Equipment.Mat, Equipment.Wall, Equipment.Chair];
    public bool CanGetToFloor { get; init; } = true;

    /// <summary>The oldest first; each one that allows exercise issues a plan version.</summary>
    public required IReadOnlyList<DemoVisit> Visits { get; init; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<DemoSession> Sessions { get; init; } = [];

    /// <summary>Signs of a check some hours ago, which waits for the therapist.</summary>
    public IReadOnlyList<CheckSign> RedCheckToday { get; init; } = [];

    public bool NeverOpened { get; init; }

    /// <summary>A birth date that makes the patient this old, some weeks after the last birthday.</summary>
    public DateOnly BornBefore(DateOnly today) => today.AddYears(-Age).AddDays(-(20 + (Name.Length * 7)));

    // 030 23125 is kept free for numbers that nobody has.
    private string Phone => FormattableString.Invariant($"+49 30 23125 {100 + (Name.Sum(letter => letter) % 900)}");

    public PatientDetails Details(DateOnly today) => new(Name, BornBefore(today), Sex, Language, Phone, Email: null, AtHome, CanGetToFloor);
}

/// <summary>An assessment so many days ago.</summary>
internal sealed record DemoVisit(int DaysAgo, Phase Phase, int PainAtRest)
{
    /// <summary>What is special about this visit; everything else is as good as it can be.</summary>
    public Func<ScreeningFacts, ScreeningFacts> Findings { get; init; } = facts => facts;

    public string Note { get; init; } = "";
    public int MinutesPerDay { get; init; } = 15;
}

/// <summary>A session so many days ago, with pain before and after.</summary>
internal sealed record DemoSession(int DaysAgo, int Before, int After, SessionOutcome Outcome = SessionOutcome.Done, string Note = "")
{
    public SessionEffort? Effort { get; init; }

    /// <summary>What was told of the first exercises of the plan, in its order.</summary>
    public IReadOnlyList<ExerciseAnswer> Felt { get; init; } = [];

    public bool WantsContact { get; init; }

    /// <summary>Pain on the next morning; null when it was not told.</summary>
    public int? Morning { get; init; }

    /// <summary>Pain afterwards as first told, an hour before it was corrected; null when nothing was.</summary>
    public int? FirstToldAfter { get; init; }
}
