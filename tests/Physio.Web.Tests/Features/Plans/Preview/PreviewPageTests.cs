using Bunit;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Plans.Preview;

namespace Physio.Web.Tests.Features.Plans.Preview;

public sealed class PreviewPageTests : PlanPageTests
{
    [Fact]
    public async Task The_phone_shows_the_first_page_and_the_session()
    {
        await IssuedAsync();

        var page = Page("");

        page.WaitForAssertion(() => Assert.Equal(
            [PreviewEndpoints.StartOf(Patient.Id.Value), PreviewEndpoints.SessionOf(Patient.Id.Value)],
            page.FindAll("iframe").Select(frame => frame.GetAttribute("src"))));
        Assert.All(page.FindAll("iframe"), frame => Assert.Equal("allow-same-origin", frame.GetAttribute("sandbox")));
        Assert.Equal("Phone", page.Find("nav [aria-current=page]").TextContent);
    }

    [Fact]
    public async Task The_paper_is_shown_page_by_page_with_the_file_one_press_away()
    {
        await IssuedAsync();

        var page = Page("?show=paper");

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("img")));
        Assert.Equal($"/patients/{Patient.Id.Value}/handout.pdf", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public async Task A_red_day_shows_the_answer_to_the_sign_that_is_chosen()
    {
        await IssuedAsync();

        var page = Page("?show=red-day&sign=dizzy");

        page.WaitForAssertion(() => Assert.EndsWith("/preview/red/dizzy", page.Find("iframe").GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal("Dizziness", page.Find(".signs [aria-current=true]").TextContent);
    }

    [Fact]
    public async Task H07_a_closed_plan_has_no_session_and_no_paper()
    {
        await IssuedAsync();
        await AssessedAsync(AssessmentFacts.InRemission().WithTemperature(38.4m));

        var phone = Page("");
        phone.WaitForAssertion(() => Assert.Single(phone.FindAll("iframe")));
        Assert.Contains("allows no exercise now", phone.Find("[role=status]").TextContent, StringComparison.Ordinal);

        var paper = Page("?show=paper");
        paper.WaitForAssertion(() => Assert.Contains("Nothing was printed.", paper.Markup, StringComparison.Ordinal));
        Assert.Empty(paper.FindAll("img, a[download]"));
    }

    private IRenderedComponent<PreviewPage> Page(string query)
    {
        Navigation.NavigateTo($"patients/{Patient.Id.Value}/preview{query}");
        return Browser.Render<PreviewPage>(parameters => parameters.Add(page => page.Id, Patient.Id.Value));
    }
}
