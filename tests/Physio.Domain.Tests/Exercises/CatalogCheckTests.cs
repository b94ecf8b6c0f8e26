using System.Diagnostics;
using Physio.Domain.Exercises;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Exercises;

public sealed class CatalogCheckTests
{
    private static CatalogExercise Entry(string slug, string? easier = null, string? harder = null, string? requires = null) =>
        new(slug, 1, AnExercise.Content(slug) with { Easier = easier, Harder = harder, Requires = requires });

    private static IEnumerable<(string Slug, string Field)> Places(params CatalogExercise[] catalog) =>
        CatalogCheck.ProblemsIn(catalog).Select(problem => (problem.Slug, problem.Field));

    [Fact]
    public void A_ladder_with_prerequisites_has_no_problem() =>
        Assert.Empty(CatalogCheck.ProblemsIn([Entry("a", harder: "b"), Entry("b", easier: "a", harder: "c", requires: "a"), Entry("c", easier: "b", requires: "b"), Entry("d", harder: "c")]));

    [Theory]
    [InlineData("Easier", "easier")]
    [InlineData("Harder", "harder")]
    [InlineData("Requires", "required")]
    public void An_exercise_does_not_name_itself(string field, string word)
    {
        var itself = field switch { "Easier" => Entry("a", easier: "a"), "Harder" => Entry("a", harder: "a"), _ => Entry("a", requires: "a") };

        var problem = Assert.Single(CatalogCheck.ProblemsIn([itself]));

        Assert.Equal(new CatalogProblem("a", field, $"a names itself as the {word} exercise."), problem);
    }

    [Fact]
    public void Steps_and_prerequisites_lead_to_exercises_that_are_there()
    {
        CatalogExercise[] catalog = [Entry("a", "gone", "lost", "never")];

        Assert.Equal([("a", "Easier"), ("a", "Harder"), ("a", "Requires")], Places(catalog));
        Assert.Contains(CatalogCheck.ProblemsIn(catalog), problem => problem.Sentence == "a requires never, which is not in use: it could never be given.");
    }

    [Fact]
    public void A_step_may_lead_to_a_retired_exercise_or_a_draft_but_a_prerequisite_may_not()
    {
        var known = new HashSet<string> { "retired" };

        Assert.Empty(CatalogCheck.ProblemsIn([Entry("a", easier: "retired"), Entry("b", harder: "retired")], known));
        Assert.Equal("Requires", Assert.Single(CatalogCheck.ProblemsIn([Entry("a", requires: "retired")], known)).Field);
    }

    [Fact]
    public void A_chain_of_harder_that_comes_back_to_itself_is_said_once()
    {
        var problem = Assert.Single(CatalogCheck.ProblemsIn([Entry("c", harder: "a"), Entry("b", harder: "c"), Entry("a", harder: "b"), Entry("z", harder: "a")]));

        Assert.Equal(new CatalogProblem("a", "Harder", "a → b → c → a: these exercises get harder in a ring."), problem);
    }

    [Fact]
    public void Easier_and_harder_that_contradict_each_other_are_a_ring_too() =>
        Assert.Equal([("a", "Harder")], Places(Entry("a", easier: "b", harder: "b"), Entry("b")));

    [Fact]
    public void Exercises_that_require_each_other_are_a_ring() =>
        Assert.Equal([("a", "Requires"), ("x", "Requires")], Places(Entry("a", requires: "b"), Entry("b", requires: "a"), Entry("x", requires: "y"), Entry("y", requires: "z"), Entry("z", requires: "x")));

    [Fact]
    public void H02_an_exercise_without_complete_tags_is_named_at_its_field()
    {
        CatalogExercise untagged = new("a", 1, Entry("a").Content with { ExcludedBy = null, Goals = new Dictionary<TreatmentGoal, int>(), Dose = AnExercise.Dose with { MaxReps = 0 } });

        Assert.Equal([("a", "Dose.MaxReps"), ("a", "ExcludedBy"), ("a", "Goals")], Places(untagged));
    }

    [Fact]
    public void A_slug_stands_once() => Assert.Equal([("a", "Slug")], Places(Entry("a"), Entry("b"), Entry("a")));

    [Fact]
    public void The_order_of_the_catalog_does_not_matter()
    {
        CatalogExercise[] catalog = [Entry("c", harder: "a"), Entry("b", "gone", "c"), Entry("a", harder: "b", requires: "d"), Entry("d", requires: "a")];

        Assert.Equal(CatalogCheck.ProblemsIn(catalog), CatalogCheck.ProblemsIn([.. catalog.Reverse()]));
    }

    [Fact]
    public void Twenty_thousand_exercises_in_one_long_chain_are_checked_and_one_more_is_refused()
    {
        string Name(int number) => $"exercise-{number:00000}";
        List<CatalogExercise> chain = [.. Enumerable.Range(0, CatalogCheck.MostExercises)
            .Select(number => Entry(Name(number), number > 0 ? Name(number - 1) : null, null, number > 0 ? Name(number - 1) : null))];
        var started = Stopwatch.StartNew();

        Assert.Empty(CatalogCheck.ProblemsIn(chain));
        chain[0] = Entry(Name(0), easier: Name(CatalogCheck.MostExercises - 1));
        Assert.Equal("exercise-00000 → exercise-00001 → exercise-00002 → exercise-00003 → exercise-00004 → exercise-00005 → … → exercise-00000: these exercises get harder in a ring.",
            Assert.Single(CatalogCheck.ProblemsIn(chain)).Sentence);
        chain.Add(Entry("one-more"));
        Assert.Equal(new CatalogProblem("", CatalogCheck.WholeCatalog, "The catalog has 20001 exercises; at most 20000 can be used."), Assert.Single(CatalogCheck.ProblemsIn(chain)));

        // Seconds, not minutes: checking each against each would take far longer.
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(30), $"took {started.Elapsed}");
    }
}
