using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;
using Physio.TestSupport.Cases;

namespace Physio.Domain.Tests.Screening;

/// <summary>The published cases and the vignettes, screened and composed with the shipped catalog.</summary>
public class SampleCases
{
    public static TheoryData<string> Ids => [.. ComposeCases.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_decided_as_written(string id)
    {
        var (one, expect, given) = Of(id);
        if (one.Status == 400)
        {
            Assert.Equal(expect.ErrorPath, given.ErrorPaths is [var first, ..] ? first : null);
            return;
        }

        Assert.Empty(given.ErrorPaths);
        var report = PatientScreening.Evaluate(given.Facts, given.Policy);
        var codes = report.Findings.Select(finding => finding.Code).ToList();

        Assert.Equal(expect.Decision, Slug.Of(report.Decision));
        Assert.True(!expect.UrgencyIsGiven || expect.Urgency == (report.Urgency is { } urgency ? Slug.Of(urgency) : null), $"Urgency is {report.Urgency}");
        Assert.Empty(expect.Codes.Except(codes));
        Assert.Empty(expect.NotCodes.Intersect(codes));
        if (expect.NoOtherCodes)
        {
            Assert.Empty(report.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => finding.Code).Except(expect.Codes));
        }

        Assert.Empty(expect.Restrictions.Except(report.Restrictions.Select(active => Slug.Of(active.Restriction))));
        Assert.Equal(expect.LoadCap ?? report.LoadCap, report.LoadCap);
        Assert.Equal(expect.Supervised ?? report.Supervised, report.Supervised);
        Assert.InRange(report.MaxExercises, 0, expect.MaxExercises ?? ComposeWishes.MostExercises);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_composed_as_written(string id)
    {
        var (one, expect, given) = Of(id);
        if (one.Status == 400)
        {
            return;
        }

        var proposal = PrescriptionService.Compose(given.Facts, PatientScreening.Evaluate(given.Facts, given.Policy), Case.Catalog, ComposeWishes.Default);
        var set = proposal.Slugs().ToList();

        Assert.Empty(expect.NotInSet.Intersect(set));
        Assert.Equal(expect.NothingInSet, set.Count == 0);
        Assert.True(expect.OneInSet.Count == 0 || expect.OneInSet.Intersect(set).Any(), $"The set is {string.Join(' ', set)}");
        Assert.Empty(expect.Allowed.Except(set.Concat(proposal.NotChosen.Select(left => left.Exercise.Slug))));
        Assert.All(proposal.Chosen, chosen => Assert.InRange(chosen.Exercise.Content.LoadLevel, 1, expect.MaxLoad ?? expect.LoadCap ?? ExerciseCompleteness.HeaviestLoad));
        Assert.InRange(set.Count, 0, expect.MaxExercises ?? ComposeWishes.MostExercises);
    }

    /// <summary>What the staff pages alone can ask: open questions and lifted restrictions are not part of the interface.</summary>
    private static readonly string[] OfPagesOnly = ["SC-UNANSWERED", "DX-RESTRICTION-LIFTED", "DX-LIFT-REFUSED"];

    [Fact]
    public void Every_code_of_the_rule_book_stands_in_a_vignette() =>
        Assert.Empty(RuleBook.All.Select(rule => rule.Code).Except(OfPagesOnly).Except(ComposeCases.Vignettes.SelectMany(one => one.Expect.Codes)));

    private static (ComposeCase Case, CaseExpectation Expect, CaseFacts Given) Of(string id)
    {
        var one = ComposeCases.Named(id);
        return (one, one.Expect, CaseFacts.Of(one.Input));
    }
}
