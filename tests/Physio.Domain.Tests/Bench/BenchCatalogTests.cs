using Physio.Domain.Bench;
using Physio.Domain.Exercises;
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
}
