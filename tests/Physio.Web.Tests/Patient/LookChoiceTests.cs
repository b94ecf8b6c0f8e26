using System.Net;
using AngleSharp.Html.Dom;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Text size and colours are the reader's, without script.</summary>
public sealed class LookChoiceTests : PatientPageTests
{
    [Fact]
    public async Task Without_a_choice_the_page_follows_the_phone()
    {
        var page = await Host.APhone().OpenAsync(Story);

        Assert.False(page.DocumentElement.HasAttribute("data-theme"));
        Assert.False(page.DocumentElement.HasAttribute("data-size"));
        Assert.Equal("light dark", SchemeOf(page));
        Assert.Equal(["Normal", "As my phone"], Current(page));
    }

    [Theory]
    [InlineData("dark", "Dark")]
    [InlineData("light", "Light")]
    public async Task Chosen_colours_hold_on_every_page_and_for_the_browsers_own_parts(string colours, string name)
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        await phone.GetAsync($"{Story.Address}?colours={colours}");
        var (_, session) = await phone.StartSessionAsync(Story);

        Assert.Equal(colours, session.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal(colours, SchemeOf(session));
        Assert.Equal(name, Current(session)[1]);
    }

    [Fact]
    public async Task Choices_stand_side_by_side_and_each_can_be_taken_back()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        foreach (var choice in new[] { "lang=es", "size=very-large", "colours=dark" })
        {
            await phone.GetAsync($"{Story.Address}?{choice}");
        }

        var page = (await phone.PageAsync(await phone.GetAsync(Story.Address))).DocumentElement;
        Assert.Equal(("es", "very-large", "dark"), (page.GetAttribute("lang"), page.GetAttribute("data-size"), page.GetAttribute("data-theme")));

        await phone.GetAsync($"{Story.Address}?size=normal");
        page = (await phone.PageAsync(await phone.GetAsync($"{Story.Address}?colours=phone"))).DocumentElement;
        Assert.Equal(("es", null, null), (page.GetAttribute("lang"), page.GetAttribute("data-size"), page.GetAttribute("data-theme")));
    }

    [Theory]
    [InlineData("size=huge")]
    [InlineData("size=2")]
    [InlineData("colours=%22%20onload%3D1")]
    public async Task What_is_not_offered_is_ignored(string choice)
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        var answer = await phone.GetAsync($"{Story.Address}?{choice}");

        Assert.Equal((HttpStatusCode.SeeOther, Story.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static string? SchemeOf(IHtmlDocument page) => page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content");

    private static List<string> Current(IHtmlDocument page) => [.. page.QuerySelectorAll(".look [aria-current]").Select(link => link.TextContent)];
}
