using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>The form is complete: nothing the rules read goes unasked.</summary>
public class ScreeningQuestionsTests
{
    private static readonly IReadOnlyList<AnswerOption> Options = [.. ScreeningQuestions.All.SelectMany(question => question.Options)];

    [Fact]
    public void H09_every_symptom_is_asked_exactly_once() =>
        Assert.Equal(Slug.All<Symptom>(), Options.Select(option => option.Symptom).OfType<Symptom>().Order());

    [Fact]
    public void H09_every_red_flag_is_asked_exactly_once() =>
        Assert.Equal(Slug.All<RedFlag>(), Options.Select(option => option.RedFlag).OfType<RedFlag>().Order());

    [Fact]
    public void Keys_are_unique() =>
        Assert.Distinct(ScreeningQuestions.All.Select(question => question.Key).Concat(Options.Select(option => option.Key)));

    [Fact]
    public void A_fact_names_a_property_of_the_facts() =>
        Assert.All(Options.Where(option => option.Fact is not null), option => Assert.NotNull(typeof(ScreeningFacts).GetProperty(option.Fact!)));

    [Fact]
    public void Obstetric_questions_are_asked_of_pregnant_patients_only()
    {
        var asked = ScreeningQuestions.For(Sex.F, pregnant: false).SelectMany(question => question.Options).Select(option => option.RedFlag).OfType<RedFlag>().ToList();

        Assert.Empty(asked.Intersect(RedFlags.Obstetric));
        Assert.Equal(RedFlags.General.Order(), asked.Order());
        Assert.Equal(ScreeningQuestions.All.Count, ScreeningQuestions.For(Sex.F, pregnant: true).Count);
    }

    [Theory]
    [InlineData(Sex.F, true)]
    [InlineData(Sex.X, true)]
    [InlineData(Sex.M, false)]
    public void Pregnancy_is_asked_of_all_but_men(Sex sex, bool asked) =>
        Assert.Equal(asked, ScreeningQuestions.For(sex, pregnant: false).Any(question => question.Key == "pregnant"));

    [Fact]
    public void Every_red_flag_belongs_to_the_general_or_the_obstetric_ones() =>
        Assert.Equal(Slug.All<RedFlag>(), RedFlags.General.Concat(RedFlags.Obstetric).Order());

    [Fact]
    public void Every_question_left_open_holds() => Assert.All(ScreeningQuestions.All.Where(question => question.IsSafety), question =>
        (APatient.InRemission with { Unanswered = [question.Key] }).Screened().IsDecided("hold SC-UNANSWERED"));
}
