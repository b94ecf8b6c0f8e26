using System.Globalization;
using System.Text.Json;
using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>What holds for every patient, not only for the vignettes. S52.</summary>
public class ScreeningProperties
{
    private static readonly long Cases = PropertyCases.Count;

    [Fact]
    public void S52_adding_a_symptom_never_loosens() =>
        Gen.Select(APatients.Any, APatients.One<Symptom>()).Sample((facts, symptom) => Tighter(facts, facts.With(symptom)), iter: Cases);

    [Fact]
    public void S52_adding_a_red_flag_never_loosens() =>
        Gen.Select(APatients.Any, APatients.One<RedFlag>()).Sample((facts, flag) => Tighter(facts, facts.With(flag)), iter: Cases);

    [Fact]
    public void S52_adding_a_restriction_never_loosens() =>
        Gen.Select(APatients.Any, APatients.One<Restriction>())
            .Sample((facts, restriction) => Tighter(facts, facts with { AddedRestrictions = [.. facts.AddedRestrictions, restriction] }), iter: Cases);

    [Fact]
    public void S52_adding_a_diagnosis_never_loosens() =>
        Gen.Select(APatients.Any, APatients.One<Diagnosis>())
            .Sample((facts, diagnosis) => Tighter(facts, facts.Having([.. facts.Diagnoses, diagnosis])), iter: Cases);

    [Fact]
    public void S52_more_pain_and_open_questions_never_loosen() =>
        Gen.Select(APatients.Any, Gen.Int[0, 10], Gen.Int[0, 10]).Sample((facts, one, other) =>
            Tighter(facts.Pain(Math.Min(one, other)), facts.Pain(Math.Max(one, other)))
            && Tighter(facts, facts with { Unanswered = [.. facts.Unanswered, "both-legs"] }), iter: Cases);

    [Fact]
    public void S52_worse_vital_signs_never_loosen() =>
        Gen.Select(APatients.Any, Gen.Int[100, 200], Gen.Int[0, 60], Gen.Int[40, 90]).Sample((facts, value, more, oxygen) =>
        {
            var plain = facts.UsualSystolic(null) with { Overrides = [], BaselineReadings = [] };
            return Tighter(plain.Pressure(value, 80), plain.Pressure(value + more, 80))
                && Tighter(plain.Pulse(value), plain.Pulse(Math.Min(250, value + more)))
                && Tighter(plain.Oxygen(oxygen + 10), plain.Oxygen(oxygen))
                && Tighter(plain.Temperature(36m + (value - 100) / 40m), plain.Temperature(36m + (value - 100) / 40m + more / 20m));
        }, iter: Cases);

    [Fact]
    public void S51_the_order_of_the_lists_does_not_matter() => APatients.Any.Sample(facts =>
    {
        var reversed = facts with
        {
            Symptoms = [.. facts.Symptoms.Reverse()],
            RedFlags = [.. facts.RedFlags.Reverse()],
            Diagnoses = [.. facts.Diagnoses.Reverse(), .. facts.Diagnoses],
            AddedRestrictions = [.. facts.AddedRestrictions.Reverse()],
            LiftedRestrictions = [.. facts.LiftedRestrictions.Reverse()],
            Overrides = [.. facts.Overrides.Reverse()],
            Unanswered = [.. facts.Unanswered.Reverse()],
        };
        return Text(facts.Screened()) == Text(reversed.Screened());
    }, iter: Cases);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void S51_the_culture_does_not_matter(string culture)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        APatients.Any.Sample(facts =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            var plain = Text(facts.Screened());
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = reader;
            try
            {
                return plain == Text(facts.Screened());
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            }
        }, iter: Cases / 10);
    }

    [Fact]
    public void S50_every_finding_comes_from_the_book_and_the_decision_from_the_findings() => APatients.Any.Sample(facts =>
    {
        var report = facts.Screened();
        var worst = report.Findings.Count == 0 ? Severity.Note : report.Findings.Max(finding => finding.Severity);
        return report.Findings.All(finding => RuleBook.All.Any(rule => rule.Code == finding.Code && rule.Severity == finding.Severity && rule.Urgency == finding.Urgency))
            && report.Findings.Select(finding => finding.Code).Distinct().Count() == report.Findings.Count
            && (int)report.Decision == (int)worst
            && (report.Urgency is not null) == (report.Decision is Decision.Refer)
            && report.PrescriptionAllowed == (report.LoadCap > 0 && report.MaxExercises > 0 && report.Groups.Count > 0)
            && report.LoadCapBecause.Length > 0
            && report.Restrictions.All(active => active.Because.Count > 0);
    }, iter: Cases);

    /// <summary>Never a milder decision; and where exercise stays allowed, no wider limits.</summary>
    private static bool Tighter(ScreeningFacts before, ScreeningFacts after)
    {
        var loose = before.Screened();
        var tight = after.Screened();
        if (tight.Decision < loose.Decision || (loose.Decision is Decision.Refer && tight.Urgency < loose.Urgency))
        {
            return false;
        }

        return !tight.PrescriptionAllowed
            || (tight.LoadCap <= loose.LoadCap
                && tight.MaxExercises <= loose.MaxExercises
                && !loose.Restricted().Except(tight.Restricted()).Any()
                && (tight.Supervised || !loose.Supervised)
                && (tight.NoProgression || !loose.NoProgression)
                && (tight.PregnancyListOnly || !tight.Groups.Except(loose.Groups).Any()));
    }

    private static string Text(ScreeningReport report) => JsonSerializer.Serialize(report);
}
