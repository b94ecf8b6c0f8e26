using Physio.Domain.Assessments;
using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Bench;

public sealed class CoverageMapTests
{
    private static CatalogExercise Acute(string slug, params Restriction[] excludedBy) => new(slug, 1, Case.Exercise("cat-cow").Content with
    {
        Name = slug,
        Family = slug,
        ExcludedBy = excludedBy,
        Equipment = [],
        PregnancySafe = true,
        LoadLevel = 1,
    });

    /// <summary>Equipment plays no part in these catalogs.</summary>
    private static readonly IReadOnlyList<BenchCase> Patients = [.. VirtualPatients.All.Where(patient => patient.Surroundings == Surroundings.MatOnly)];

    private static CoverageMap MapOf(params CatalogExercise[] catalog)
    {
        var run = new BenchRun(ThresholdPolicy.Default, catalog);
        return CoverageMap.Of([.. Patients.Select(patient => (patient, run.Decide(patient)))]);
    }

    [Fact]
    public void A_catalog_that_serves_everybody_has_no_hole()
    {
        var map = MapOf(Acute("one"), Acute("two"));

        Assert.Empty(map.Holes);
        Assert.DoesNotContain(map.ByVitals.Concat(map.ByDiagnosis).SelectMany(row => row.Cells), cell => cell?.IsHole == true);
    }

    [Fact]
    public void A_catalog_of_one_is_one_wide_hole() =>
        Assert.Equal("Whoever may exercise: one exercise left", Assert.Single(MapOf(Acute("only")).Holes).Sentence);

    [Fact]
    public void An_empty_catalog_leaves_none() =>
        Assert.Equal("Whoever may exercise: no exercise left", Assert.Single(MapOf().Holes).Sentence);

    [Fact]
    public void A_hole_is_said_in_the_words_that_make_it()
    {
        // Head-down is closed by a low-ish or falling pressure and from week 14 on.
        var map = MapOf(Acute("one"), Acute("upside-down", Restriction.HeadDown));

        var sentences = map.Holes.Select(hole => hole.Sentence).ToList();
        Assert.Equal(
            [
                "Raised pressure or low-ish pressure or pressure below the own baseline or pressure that falls on standing: one exercise left",
                "Week 20 or week 30: one exercise left",
            ],
            sentences);
        Assert.All(map.Holes, hole => Assert.Equal(1, hole.Fewest));
    }

    [Fact]
    public void A_hole_of_one_diagnosis_in_a_flare_names_both()
    {
        var map = MapOf(Acute("one"), Acute("upright", Restriction.AxialLoad));

        Assert.Contains(map.Holes, hole => hole.Sentence.StartsWith("Acute or exacerbation, lumbar osteochondrosis or ", StringComparison.Ordinal) && hole.Sentence.EndsWith(": one exercise left", StringComparison.Ordinal));
        Assert.DoesNotContain(map.Holes, hole => hole.Sentence.Contains("non-specific", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_counts_patients_and_gives_fewest_and_median()
    {
        var map = MapOf(Acute("one"), Acute("two"), Acute("three", Restriction.HeadDown));
        CoverageCell Cell(string vitals, Phase phase) => map.ByVitals.Single(row => row.Name == vitals).Cells[map.Phases.ToList().IndexOf(phase)]!;

        Assert.Equal((2, 3), (Cell("normal vital signs", Phase.Subacute).Fewest, Cell("normal vital signs", Phase.Subacute).Median));
        Assert.Equal((2, 2), (Cell("raised pressure", Phase.Subacute).Fewest, Cell("raised pressure", Phase.Subacute).Median));
        Assert.Equal(0, Cell("fever", Phase.Subacute).Exercising);
        Assert.False(Cell("fever", Phase.Subacute).IsHole);
        Assert.True(Cell("raised pressure", Phase.Subacute).Exercising < Cell("raised pressure", Phase.Subacute).Cases);
    }

    [Fact]
    public void Every_patient_in_a_hole_is_in_a_sentence_and_nobody_else()
    {
        var run = new BenchRun(ThresholdPolicy.Default, [Acute("one"), Acute("two", Restriction.HeadDown, Restriction.EndRangeRotation), Acute("three", Restriction.EndRangeFlexion)]);
        var results = Patients.Select(patient => (Case: patient, Result: run.Decide(patient))).ToList();

        var holes = results.Where(result => result.Result.ExerciseAllowed && result.Result.Allowed.Count < 2).ToList();
        var map = CoverageMap.Of(results);

        Assert.NotEmpty(holes);
        Assert.InRange(map.Holes.Count, 1, 12);
        Assert.True(map.Holes.Sum(hole => hole.Cases) >= holes.Count);
        Assert.All(map.Holes, hole => Assert.InRange(hole.Cases, 1, holes.Count));
    }

    [Fact]
    public void The_shipped_catalog_has_the_hole_the_issue_speaks_of() =>
        Assert.InRange(new BenchRun(ThresholdPolicy.Default, Case.Catalog)
            .Decide(VirtualPatients.All.Single(patient => patient.Label == "Acute, raised pressure, lumbar disc protrusion, at home with a mat only")).Allowed.Count, 1, 1);
}
