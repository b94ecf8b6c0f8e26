using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>The figure on a patient's phone: it moves, it keeps still for whoever wants no motion, and paper gets a strip.</summary>
public sealed class FigureJourney(World world)
{
    private const string Loop = "figure.movement .loop:not(.other) img";
    private const string Stills = "figure.movement img.stills";
    private const string Watch = "Watch the movement";
    private const string Strip = "figure.movement img.strip";

    [Fact]
    public async Task The_figure_really_moves()
    {
        var page = await SessionAsync();
        var loop = page.Locator(Loop).First;

        Assert.NotEqual(await PictureAsync(page, loop), await PictureLaterAsync(page, loop));
    }

    [Fact]
    public async Task Only_the_picture_in_view_moves()
    {
        var page = await SessionAsync();
        var last = page.Locator("figure.movement").Last;
        await last.GetByText(Watch).ClickAsync();
        await page.Locator("figure.movement").First.ScrollIntoViewIfNeededAsync();
        await Expect(last).ToHaveClassAsync("movement waiting");

        await last.ScrollIntoViewIfNeededAsync();

        await Expect(last).ToHaveClassAsync("movement");
        await Expect(page.Locator("figure.movement:not(.waiting)")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Reduced_motion_shows_still_pictures_that_stay_still()
    {
        var page = await SessionAsync(reducedMotion: true);
        var loop = page.Locator(Loop).First;

        Assert.Equal(await PictureAsync(page, loop), await PictureLaterAsync(page, loop));
    }

    [Fact]
    public async Task Still_pictures_can_be_asked_for_without_a_script()
    {
        var page = await SessionAsync(script: false);
        await page.GetByLabel("Show still pictures").First.CheckAsync();

        await Expect(page.Locator(Stills).First).ToBeVisibleAsync();
        await Expect(page.Locator(Loop).First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Paper_gets_a_strip_instead_of_the_loop()
    {
        var page = await SessionAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(Strip).First).ToBeVisibleAsync();
        await Expect(page.Locator(Loop).First).ToBeHiddenAsync();
        await page.Locator(Strip).First.EvaluateAsync("image => image.decode()");
    }

    [Fact]
    public async Task The_catalog_shows_one_still_for_every_exercise_and_the_page_moves_inline()
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.Page.GotoAsync("catalog");
        await Expect(desk.Page.Locator("img.still").First).ToBeVisibleAsync();
        await desk.Page.GotoAsync("catalog/cat-cow");
        var figure = desk.Page.Locator("svg.pf").First;
        await Expect(figure).ToBeVisibleAsync();

        Assert.NotEqual(await PictureAsync(desk.Page, figure), await PictureLaterAsync(desk.Page, figure));

        await desk.Page.GetByLabel("Show still pictures").CheckAsync();
        await Expect(figure.Locator("g.st").First).ToBeVisibleAsync();
        var ids = await desk.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('svg.pf [id]')].map(element => element.id)");
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static async Task<string> PictureAsync(IPage page, ILocator figure)
    {
        await figure.ScrollIntoViewIfNeededAsync();
        await figure.EvaluateAsync("figure => figure.decode?.()");
        await page.WaitForTimeoutAsync(500);
        return Convert.ToBase64String(await figure.ScreenshotAsync());
    }

    private static async Task<string> PictureLaterAsync(IPage page, ILocator figure)
    {
        await page.WaitForTimeoutAsync(1_200);
        return await PictureAsync(page, figure);
    }

    private async Task<IPage> SessionAsync(bool reducedMotion = false, bool script = true)
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync(script));
        if (reducedMotion)
        {
            await phone.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        }

        await phone.OpenAsync(await world.DemoLinkAsync());
        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.Locator(Stills).First).ToBeVisibleAsync();
        await phone.Page.GetByText(Watch).First.ClickAsync();
        await Expect(phone.Page.Locator(Loop).First).ToBeVisibleAsync();
        return phone.Page;
    }
}
