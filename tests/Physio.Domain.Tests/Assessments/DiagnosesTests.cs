using Physio.Domain.Assessments;
using Physio.Domain.Codes;

namespace Physio.Domain.Tests.Assessments;

/// <summary>The diagnosis list and its type-ahead. Clinical rules 3.2.</summary>
public class DiagnosesTests
{
    [Fact]
    public void Every_diagnosis_is_listed_in_its_order() => Assert.Equal(Slug.All<Diagnosis>(), Diagnoses.All.Select(info => info.Code));

    [Fact]
    public void Every_diagnosis_says_what_it_is() => Assert.All(Diagnoses.All, info =>
    {
        Assert.NotEmpty(info.Name);
        Assert.NotEmpty(info.Icd10);
        Assert.NotEmpty(info.Icd10Cm);
        Assert.NotEmpty(info.MovementAdvice);
        Assert.NotEmpty(info.Evidence);
    });

    [Theory]
    [InlineData("sciat", Diagnosis.DiscHerniationRadiculopathy)]
    [InlineData("SCIATICA", Diagnosis.DiscHerniationRadiculopathy)]
    [InlineData("scíatica", Diagnosis.DiscHerniationRadiculopathy)]
    [InlineData("disc prot", Diagnosis.DiscProtrusion)]
    [InlineData("prot disc", Diagnosis.DiscProtrusion)]
    [InlineData("ddd", Diagnosis.LumbarOsteochondrosis)]
    [InlineData("m48.0", Diagnosis.SpinalStenosis)]
    [InlineData("O26.7", Diagnosis.PelvicGirdlePain)]
    [InlineData("osteoporosis", Diagnosis.Osteoporosis)]
    [InlineData("kidney", Diagnosis.Pyelonephritis)]
    [InlineData("non-specific", Diagnosis.Nslbp)]
    public void Typing_finds(string query, Diagnosis first) => Assert.Equal(first, Diagnoses.Find(query)[0].Code);

    [Theory]
    [InlineData("porosis")]
    [InlineData("disc kidney")]
    [InlineData("xyz")]
    public void Every_word_must_begin_a_word(string query) => Assert.Empty(Diagnoses.Find(query));

    [Fact]
    public void Names_come_before_synonyms_and_codes() =>
        Assert.Equal(
            [Diagnosis.PostLumbarSurgery, Diagnosis.LumbarOsteochondrosis],
            Diagnoses.Find("lumbar").Select(info => info.Code).Where(code => code is Diagnosis.PostLumbarSurgery or Diagnosis.LumbarOsteochondrosis).Reverse());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ,")]
    public void An_empty_query_lists_all(string? query) => Assert.Equal(Diagnoses.All, Diagnoses.Find(query));
}
