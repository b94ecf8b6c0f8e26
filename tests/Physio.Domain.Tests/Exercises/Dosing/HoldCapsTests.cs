using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Exercises.Dosing;

public sealed class HoldCapsTests
{
    [Theory]
    [InlineData("bird-dog", 1, 10, 15, 0)]
    [InlineData("bird-dog", 2, 10, 7, 0)]
    [InlineData("bird-dog", 2, 10, 8, 320)]
    [InlineData("knee-to-chest", 1, 5, 20, 0)]
    [InlineData("knee-to-chest", 2, 5, 20, 400)]
    [InlineData("side-lying-rest", 1, 5, 120, 0)]
    [InlineData("roller-lumbar-massage", 3, 1, 60, 0)]
    public void H12_all_holds_of_a_session_together_have_a_cap(string slug, int sets, int reps, int hold, int comesTo)
    {
        var range = Case.Exercise(slug).Content.Dose;

        var problems = DoseLimits.Check(range.Start with { Sets = sets, RepsMin = reps, RepsMax = reps, HoldSeconds = hold }, range);

        if (comesTo == 0)
        {
            Assert.Empty(problems);
        }
        else
        {
            var problem = Assert.Single(problems);
            Assert.Equal(nameof(Dosage.HoldSeconds), problem.Field);
            Assert.Contains($"between 1 and 300; it comes to {comesTo}", problem.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_starting_dose_of_the_shipped_catalog_is_within_the_cap() =>
        Assert.All(Case.Catalog, exercise => Assert.Empty(DoseGaps.In(exercise.Content.Dose)));
}
