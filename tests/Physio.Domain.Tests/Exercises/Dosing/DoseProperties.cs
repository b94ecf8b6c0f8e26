using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Tests.Prescribing;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Exercises.Dosing;

/// <summary>What holds for every next dose, not only for the vignettes. H12.</summary>
public sealed class DoseProperties
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("PHYSIO_PROPERTY_CASES"), out var wanted) ? wanted : 2000;

    private static readonly Phase[] Phases = [Phase.Acute, Phase.Exacerbation, Phase.Subacute, Phase.Remission, Phase.Remission, Phase.Rehabilitation];

    private static readonly Gen<PainScore?> AnyPain = Gen.Int[-1, 10].Select(value => value < 0 ? (PainScore?)null : new PainScore(value));

    private static readonly Gen<ToldSession> AnySession = Gen.Select(
        Gen.Double[0, 25], Gen.Enum<SessionOutcome>(), AnyPain, AnyPain, (days, outcome, before, after) => new ToldSession(Told.Now.AddDays(-days), outcome, before, after));

    // Every second patient does well, or a step up would hardly ever be drawn.
    private static readonly Gen<DoseHistory> AnyHistory =
        from well in Gen.Bool
        from sessions in AnySession.Array[0, 6]
        from started in Gen.Int[0, 40]
        from sign in Gen.Int[0, 9].Select(number => number switch { 0 => new ToldSign(Told.Now.AddDays(-5), false), 1 => new ToldSign(Told.Now.AddDays(-9), true), _ => null })
        select (well ? Told.Well : Told.Nothing.With(sessions)) with
        {
            StartedAt = Told.Now.AddDays(-started),
            Signs = sign is null ? [] : [sign],
        };

    private static readonly Gen<ScreeningFacts> AnyFacts =
        from phase in Gen.Int[0, Phases.Length - 1].Select(number => Phases[number])
        from pain in AnyPain
        from first in Gen.Int[0, 5]
        from attack in Gen.Int[0, 5]
        select Case.InRemission with { Phase = phase, PainAtRest = pain, FirstPrescription = first == 0, AttackWithin14Days = attack == 0 };

    private static readonly Gen<ScreeningReport> AnyReport =
        from still in Gen.Int[0, 4]
        from watched in Gen.Int[0, 4]
        select Reports.Clear() with { NoProgression = still == 0, Supervised = watched == 0 };

    private static readonly Gen<Drawn> Any =
        from issued in Doses.AnyIssued
        from load in Gen.Int[1, 4]
        from history in AnyHistory
        from facts in AnyFacts
        from report in AnyReport
        select new Drawn(issued.Dose, AnExercise.Content() with { Dose = issued.Range, LoadLevel = load }, facts, report, history);

    private static readonly Gen<Drawn> Climbing = Any.Select(drawn => drawn with { Facts = Case.InRemission, Report = Reports.Clear(), History = Told.Well });

    [Fact]
    public void H12_the_next_dose_is_always_within_the_limits_of_the_exercise() =>
        Any.Sample(drawn => Assert.Empty(DoseLimits.Check(drawn.Next().Dose, drawn.Exercise.Dose)), iter: Cases);

    [Fact]
    public void Nothing_rises_in_a_flare_a_first_plan_a_watched_session_or_with_no_progression() =>
        Any.Where(drawn => drawn.Report.NoProgression || drawn.Report.Supervised || drawn.Facts.FirstPrescription || PhaseDoses.Flare(drawn.Facts) is not null)
            .Sample(drawn => NothingHigher(drawn.Next().Dose, drawn.Last), iter: Cases);

    [Fact]
    public void A_step_up_changes_exactly_one_thing_and_only_upwards() =>
        Climbing.Where(drawn => drawn.Next().Action is DoseAction.StepUp).Sample(
            drawn =>
            {
                var (last, next) = (drawn.Last, drawn.Next().Dose);
                bool[] changed = [(next.RepsMin, next.RepsMax) != (last.RepsMin, last.RepsMax), next.HoldSeconds != last.HoldSeconds, next.Sets != last.Sets];
                Assert.Single(changed, isChanged => isChanged);
                Assert.True(NothingHigher(last, next));
                Assert.Equal((last.PerSide, last.TimesPerDay, last.DaysPerWeek), (next.PerSide, next.TimesPerDay, next.DaysPerWeek));
            },
            iter: Cases);

    [Fact]
    public void Whatever_is_not_a_step_up_raises_nothing() =>
        Any.Where(drawn => drawn.Next().Action is not DoseAction.StepUp).Sample(drawn => NothingHigher(drawn.Next().Dose, drawn.Last), iter: Cases);

    [Fact]
    public void More_pain_after_a_session_never_proposes_more() =>
        Gen.Select(Any, Gen.Int[0, 5], AnyPain.Where(pain => pain is not null)).Sample((drawn, which, pain) =>
        {
            var sessions = drawn.History.Sessions.ToList();
            if (sessions.Count == 0 || sessions[which % sessions.Count] is not { After: { } told } changed || pain!.Value.Value < told.Value)
            {
                return true;
            }

            sessions[which % sessions.Count] = changed with { After = pain };
            return NothingHigher((drawn with { History = drawn.History with { Sessions = sessions } }).Next().Dose, drawn.Next().Dose);
        }, iter: Cases);

    [Fact]
    public void Pain_that_was_not_told_never_proposes_more_than_no_pain() =>
        Gen.Select(Any, Gen.Int[0, 5]).Sample((drawn, which) =>
        {
            if (drawn.History.Sessions.Count == 0)
            {
                return true;
            }

            var at = which % drawn.History.Sessions.Count;
            var session = drawn.History.Sessions[at];
            DoseProposal With(ToldSession told) => (drawn with { History = drawn.History with { Sessions = [.. drawn.History.Sessions.Select((old, index) => index == at ? told : old)] } }).Next();
            return NothingHigher(With(session with { After = null }).Dose, With(session with { After = new PainScore(0) }).Dose)
                || With(session with { After = null }).Action is not DoseAction.StepUp;
        }, iter: Cases);

    [Fact]
    public void Every_proposal_has_a_code_and_a_sentence_without_holes() =>
        Any.Sample(drawn =>
        {
            var next = drawn.Next();
            return next.Code.StartsWith("DOSE-", StringComparison.Ordinal) && next.Sentence.Length > 20 && !next.Sentence.Contains("  ", StringComparison.Ordinal)
                && (next.Dose == drawn.Last) != ChangesSaid(next.Sentence);
        }, iter: Cases);

    private static bool ChangesSaid(string sentence) =>
        new[] { "sets", "repetitions", "hold in seconds", "times a day", "days a week" }.Any(field => sentence.Contains($"{field} from ", StringComparison.Ordinal));

    private static bool NothingHigher(Dosage dose, Dosage than) =>
        dose.Sets <= than.Sets && dose.RepsMin <= than.RepsMin && dose.RepsMax <= than.RepsMax && (dose.HoldSeconds ?? 0) <= (than.HoldSeconds ?? 0)
        && dose.TimesPerDay <= than.TimesPerDay && dose.DaysPerWeek <= than.DaysPerWeek;

    private sealed record Drawn(Dosage Last, ExerciseContent Exercise, ScreeningFacts Facts, ScreeningReport Report, DoseHistory History)
    {
        public DoseProposal Next() => DoseProgression.Next(Last, Exercise, Facts, Report, History);
    }
}
