using System.Globalization;
using Physio.Domain.Screening;
using Physio.PatientPages.Start;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Every reason for which a plan is closed can be said in every language of the pages.</summary>
public sealed class ScreeningWordsTests
{
    [Fact]
    public void Every_sentence_a_rule_has_for_the_patient_is_one_of_those_that_are_translated() =>
        Assert.All(RuleBook.All.Where(rule => rule.PatientText.Length > 0), rule => Assert.NotNull(PatientWords.KeyOf(rule.PatientText)));

    [Fact]
    public void The_English_of_the_pages_is_the_sentence_of_the_rule_word_for_word() =>
        Assert.All(PatientWords.All.Where(pair => pair.Value.Length > 0), pair =>
            Assert.Equal(pair.Value, ScreeningTexts.ResourceManager.GetString(pair.Key, CultureInfo.InvariantCulture)));
}
