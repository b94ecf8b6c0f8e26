using System.Reflection;
using Physio.Domain.Screening;

namespace Physio.Web.Tests.Architecture;

public sealed class ScreenedExerciseTests
{
    private static readonly string[] UnscreenedTypes = ["CatalogExercise", "PlanItem", "PlanContent", "PlanVersion", "ExerciseRevision"];

    [Fact]
    public void H02_a_screened_exercise_cannot_be_made_outside_the_domain() =>
        Assert.Empty(typeof(ScreenedExercise).GetConstructors(BindingFlags.Public | BindingFlags.Instance));

    [Fact]
    public void H02_only_the_exercise_screening_makes_a_screened_exercise()
    {
        var makers = SourceFiles.Under("src").Where(file => file.Text.Contains("new ScreenedExercise(", StringComparison.Ordinal)).Select(file => file.Name);

        Assert.Equal(["ExerciseScreening.cs"], makers);
    }

    [Fact]
    public void H02_no_patient_page_is_given_an_exercise_that_was_not_screened()
    {
        var pages = SourceFiles.Under("src/Physio.Patient").Where(file => file.Name.EndsWith(".razor", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.DoesNotContain(pages, file => UnscreenedTypes.Any(type => file.Text.Contains(type, StringComparison.Ordinal)));
    }

    [Fact]
    public void There_is_one_place_that_decides_on_an_exercise() =>
        Assert.DoesNotContain(
            SourceFiles.Under("src").Where(file => !file.Path.Contains("/Physio.Domain/", StringComparison.Ordinal)),
            file => file.Text.Contains("Verdict.Allowed", StringComparison.Ordinal));

    [Fact]
    public void S53_a_policys_name_is_looked_up_in_one_place()
    {
        var readers = SourceFiles.Under("src")
            .Where(file => !file.Path.Contains("/Physio.Domain/", StringComparison.Ordinal))
            .Where(file => file.Text.Contains("ThresholdPolicy.Shipped", StringComparison.Ordinal)
                || file.Text.Contains("ThresholdPolicy.Strictest", StringComparison.Ordinal)
                || file.Text.Contains("ShippedPolicies.Find", StringComparison.Ordinal))
            .Select(file => file.Name);

        // A new policy may begin with the limits of a shipped one; it decides nothing.
        Assert.Equal(["PolicyQueries.cs", "StartDraft.cs"], readers);
    }
}
