using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>
/// Proposes the next dose of an exercise from the last one and from what was told since. Pure. Everything that speaks for less is gathered
/// and the lowest dose of all is proposed; only when nothing does may one thing rise by one step. Source: clinical rules 5.3 to 5.6.
/// </summary>
public static class DoseProgression
{
    /// <summary>Sessions needed within <see cref="SessionEvidence.WindowDays"/> for a step up.</summary>
    public const int SessionsForAStepUp = 3;

    /// <summary>In the first days of a patient's plan nothing climbs. Source: clinical rules 5.1.</summary>
    public const int FirstDays = 14;

    public static DoseProposal Next(Dosage last, ExerciseContent exercise, ScreeningFacts facts, ScreeningReport report, DoseHistory history)
    {
        var evidence = new SessionEvidence(history);
        List<DoseProposal> less = [.. LessDose.Of(last, exercise, facts, evidence)];
        if (less.Count > 0)
        {
            var dose = less.Select(proposal => proposal.Dose).Aggregate(DoseLadder.Lower);
            return less[0] with { Sentence = $"{string.Join(". ", less.Select(proposal => proposal.Sentence))}: {DoseChange.Words(last, dose)}", Dose = dose };
        }

        if (WhyNotYet(report, evidence) is var (code, because))
        {
            return Keep(last, code, because);
        }

        if (evidence.DoneInWindow < SessionsForAStepUp)
        {
            return Keep(last, "DOSE-KEEP-FEW", FormattableString.Invariant(
                $"{evidence.DoneInWindow} sessions done in {SessionEvidence.WindowDays} days, a step up takes {SessionsForAStepUp}{MoreOften(last, exercise, evidence)}"));
        }

        return DoseLadder.Up(last, PhaseDoses.Ceiling(exercise.Dose, exercise.LoadLevel, facts), exercise.Dose) is { } step
            ? new(DoseAction.StepUp, "DOSE-UP", FormattableString.Invariant($"One step up: {evidence.DoneInWindow} sessions in {SessionEvidence.WindowDays} days, all green: {DoseChange.Words(last, step)}"), step)
            : Keep(last, "DOSE-KEEP-TOP", AtTheTop(exercise, history) + MoreOften(last, exercise, evidence));
    }

    /// <summary>The first thing that keeps a dose from being more; null when nothing does.</summary>
    private static (string Code, string Because)? WhyNotYet(ScreeningReport report, SessionEvidence evidence)
    {
        if (report.NoProgression)
        {
            return ("DOSE-KEEP-CAUTION", "the screening allows nothing to be made harder today");
        }

        if (report.Supervised)
        {
            return ("DOSE-KEEP-SUPERVISED", "the first session is watched");
        }

        if (evidence.SinceStart < TimeSpan.FromDays(FirstDays))
        {
            return ("DOSE-KEEP-FIRST-WEEKS", FormattableString.Invariant($"nothing climbs in the first {FirstDays} days of a plan"));
        }

        if (evidence.HasRecentSign)
        {
            return ("DOSE-KEEP-SIGN", FormattableString.Invariant($"a sign in the check stopped a session in the last {SessionEvidence.WindowDays} days"));
        }

        if (evidence.PainUnknown)
        {
            return ("DOSE-KEEP-UNKNOWN", FormattableString.Invariant($"pain was not told for every session of the last {SessionEvidence.WindowDays} days"));
        }

        return evidence.AllGreen
            ? null
            : ("DOSE-KEEP-PAIN", FormattableString.Invariant($"pain in the last {SessionEvidence.WindowDays} days was not always 0 to 2 without a rise"));
    }

    private static DoseProposal Keep(Dosage last, string code, string because) => new(DoseAction.Keep, code, $"Keeps the last dose: {because}", last);

    // Named only: another exercise is never put in its place by itself.
    private static string AtTheTop(ExerciseContent exercise, DoseHistory history) =>
        exercise.Harder is { } harder
            ? $"it is at the top of its range; the next step would be {history.Names.GetValueOrDefault(harder, harder)}, if the screening allows it"
            : "it is at the top of its range";

    // Relief speaks for the same dose more often, of a light exercise; said, never changed by itself. Source: clinical rules 5.5 F1, 5.2.
    private static string MoreOften(Dosage last, ExerciseContent exercise, SessionEvidence evidence) =>
        evidence.Relief is { } eased && PhaseDoses.OfLoad(exercise.LoadLevel).MostTimes > 1 && last.TimesPerDay < Dosage.MaxTimesPerDay
            ? FormattableString.Invariant($". Pain fell from {eased.Before?.Value} to {eased.After?.Value} in the latest session: {last.TimesPerDay + 1} times a day may be worth a try")
            : "";
}
