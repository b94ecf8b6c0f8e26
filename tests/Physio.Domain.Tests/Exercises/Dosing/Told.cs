using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Tests.Prescribing;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Exercises.Dosing;

/// <summary>Builds what a patient told: a plan a month old whose version in use was issued ten days ago, and its sessions.</summary>
internal static class Told
{
    public static readonly DateTimeOffset Now = new(2026, 3, 30, 12, 0, 0, TimeSpan.Zero);

    public static readonly DoseHistory Nothing = new()
    {
        AsOf = Now,
        StartedAt = Now.AddDays(-30),
        IssuedAt = Now.AddDays(-10),
        Doses = new Dictionary<string, Dosage> { ["cat-cow"] = Case.Exercise("cat-cow").Content.Dose.Start },
    };

    /// <summary>An exercise of 5 repetitions, up to 10, held for 5 seconds, up to 15.</summary>
    public static readonly ExerciseContent Exercise =
        AnExercise.Content() with { Dose = AnExercise.Dose with { Start = AnExercise.Dose.Start with { RepsMin = 5, RepsMax = 5 } } };

    /// <summary>Done three times this week, pain 2 before and 1 after: everything a step up asks for.</summary>
    public static readonly DoseHistory Well = Nothing.With(Session(5, 2, 1), Session(3, 2, 1), Session(1, 2, 1));

    public static ToldSession Session(double daysAgo, int? before, int? after, SessionOutcome outcome = SessionOutcome.Done) =>
        new(Now.AddDays(-daysAgo), outcome, Pain(before), Pain(after));

    public static ToldSession Hours(double hoursAgo, int? before, int? after) => Session(hoursAgo / 24, before, after);

    public static DoseHistory With(this DoseHistory history, params ToldSession[] sessions) => history with { Sessions = [.. history.Sessions, .. sessions] };

    public static DoseProposal Next(this DoseHistory history, Dosage? last = null, ScreeningFacts? facts = null, ScreeningReport? report = null, ExerciseContent? exercise = null)
    {
        var (content, known) = (exercise ?? Exercise, facts ?? Case.InRemission);
        return DoseProgression.Next(last ?? content.Dose.Start, content, known, report ?? known.Screened(), history);
    }

    private static PainScore? Pain(int? value) => value is { } told ? new PainScore(told) : null;
}
