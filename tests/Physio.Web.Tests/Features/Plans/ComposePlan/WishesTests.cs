using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Web.Features.Plans.ComposePlan;

namespace Physio.Web.Tests.Features.Plans.ComposePlan;

/// <summary>The therapist sets minutes, number, emphasis and favourites, and sees the set change.</summary>
public sealed class WishesTests : PlanPageTests
{
    [Fact]
    public void A_smaller_number_is_composed_at_once_and_says_what_is_gone()
    {
        var page = Page();
        var before = RowNames(page);

        page.Find("#wish-number").Input("2");
        page.Find("#wish-number").Change("2");

        Assert.Equal(2, RowNames(page).Length);
        Assert.Contains(before.First(name => !RowNames(page).Contains(name)), page.Find("p.said").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wish-minutes", "0", "between 1 and 120")]
    [InlineData("wish-minutes", "soon", "between 1 and 120")]
    [InlineData("wish-number", "0", "between 1 and 12")]
    public void A_wish_outside_its_range_says_so_at_the_field_and_changes_nothing(string field, string typed, string says)
    {
        var page = Page();
        var before = RowNames(page);

        page.Find($"#{field}").Input(typed);
        page.Find($"#{field}").Change(typed);

        Assert.Contains(says, page.Find($"#{field}-problem").TextContent, StringComparison.Ordinal);
        Assert.Equal(before, RowNames(page));
    }

    [Fact]
    public void Leaning_towards_comfort_changes_the_set_and_marks_the_choice()
    {
        var page = Page();
        var before = RowNames(page);

        page.FindAll("input[name=emphasis]")[1].Change("on");

        Assert.NotEqual(before, RowNames(page));
        Assert.True(page.FindAll("input[name=emphasis]")[1].HasAttribute("checked"));
    }

    [Fact]
    public void The_page_says_that_the_set_is_proven_the_best_and_when_a_change_makes_it_worse()
    {
        var page = Page();
        Assert.Contains("proven among", page.Find(".worth").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".worth meter"));

        while (RowNames(page).Length > 1)
        {
            Button(page, $"Remove {RowNames(page)[0]}").Click();
        }

        Assert.Contains("points below the best set", page.Find(".worth").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_favourite_is_kept_for_this_therapist_and_said()
    {
        var page = Page();
        var name = page.Find("ul.cards li .name").TextContent;

        Button(page, $"Favourite: {name}").Click();

        page.WaitForAssertion(() => Assert.Contains("one of your favourites", page.Find("p.said").TextContent, StringComparison.Ordinal));
        Assert.Single(await Open(Own.Id).FavouriteExercises.ToListAsync(Cancellation));

        Button(page, $"Favourite: {name}").Click();
        page.WaitForAssertion(() => Assert.Contains("no longer", page.Find("p.said").TextContent, StringComparison.Ordinal));
        Assert.Empty(await Open(Own.Id).FavouriteExercises.ToListAsync(Cancellation));
    }

    [Fact]
    public void What_the_patient_will_read_stands_beside_the_reasons() =>
        Assert.All(Page().FindAll("ol.rows > li"), row => Assert.Contains("Chosen for you because it", row.TextContent, StringComparison.Ordinal));

    private IRenderedComponent<ComposePlanPage> Page()
    {
        var page = Browser.Render<ComposePlanPage>(parameters => parameters.Add(shown => shown.Id, Patient.Id.Value));
        page.WaitForElement("ol.rows > li");
        return page;
    }
}
