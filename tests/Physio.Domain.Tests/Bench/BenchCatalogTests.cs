using Physio.Domain.Assessments;
using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Bench;

public sealed class BenchCatalogTests
{
    private static readonly CatalogExercise Good = new("good", 1, Case.Exercise("cat-cow").Content with { Easier = null, Harder = null });

    [Fact]
    public void H02_what_could_not_be_published_is_set_aside_and_named()
    {
        var untagged = Good with { Slug = "untagged", Content = Good.Content with { ExcludedBy = null } };
        var textless = Good with { Slug = "textless", Content = Good.Content with { Steps = [] } };

        var catalog = BenchCatalog.Of([Good, untagged, textless], new HashSet<string>());

        Assert.Equal([Good], catalog.Prescribable);
        Assert.Equal([("textless", "Steps"), ("untagged", "ExcludedBy")], catalog.NotPrescribable.Select(exercise => (exercise.Slug, exercise.Gaps[0].Field)));
        Assert.Empty(catalog.Problems);
    }

    [Fact]
    public void Rings_and_dead_ends_are_said_and_do_not_stop_the_bench()
    {
        var catalog = BenchCatalog.Of([Good with { Content = Good.Content with { Harder = "other" } }, Good with { Slug = "other", Content = Good.Content with { Harder = "good", Requires = "gone" } }], new HashSet<string>());

        Assert.Equal(["Harder", "Requires"], catalog.Problems.Select(problem => problem.Field));
        Assert.Equal(2, catalog.Prescribable.Count);
        Assert.False(catalog.TooLarge);
    }

    [Fact]
    public void Too_many_exercises_are_said_in_one_sentence()
    {
        var catalog = BenchCatalog.Of([.. Enumerable.Range(0, CatalogCheck.MostExercises + 1).Select(number => Good with { Slug = $"exercise-{number}" })], new HashSet<string>());

        Assert.True(catalog.TooLarge);
        Assert.Equal(CatalogCheck.WholeCatalog, Assert.Single(catalog.Problems).Field);
    }

    [Fact]
    public void Among_twenty_thousand_exercises_a_virtual_patient_gets_those_that_are_for_him()
    {
        var forTheClinic = Good.Content with { Group = ExerciseGroup.Bubnovsky, SupervisedOnly = true };
        var catalog = BenchCatalog.Of([Good, .. Enumerable.Range(1, CatalogCheck.MostExercises - 1).Select(number => new CatalogExercise($"exercise-{number}", 1, forTheClinic))], new HashSet<string>());
        var patient = VirtualPatients.All.First(patient => patient is { Phase: Phase.Acute, Vitals.Name: "normal vital signs" });

        var result = new BenchRun(ThresholdPolicy.Default, catalog.Prescribable).Decide(patient);

        Assert.False(catalog.TooLarge);
        Assert.Equal(CatalogCheck.MostExercises, catalog.Prescribable.Count);
        Assert.Equal(["good"], result.Allowed);
        Assert.Equal("good", Assert.Single(result.Chosen).Slug);
    }
}
