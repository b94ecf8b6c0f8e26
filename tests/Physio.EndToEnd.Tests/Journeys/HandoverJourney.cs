using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>From a fresh link to paper, calendar and record, and what the patient will see of it.</summary>
public sealed class HandoverJourney(World world)
{
    [Fact]
    public async Task S02_the_handout_with_the_code_is_a_file_and_the_page_keeps_its_link()
    {
        var desk = await WithAFreshLinkAsync("Paula Paper");

        var file = await desk.Page.RunAndWaitForDownloadAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "Handout with this code (PDF)" }).ClickAsync());

        Assert.Equal("exercises.pdf", file.SuggestedFilename);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await BytesOfAsync(file)), StringComparison.Ordinal);
        await Expect(desk.Page.GetByText("The handout for P. P. is being downloaded.")).ToBeVisibleAsync();
        await Expect(desk.Page.GetByLabel("Address for the patient")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_without_a_code_and_the_calendar_are_files_too()
    {
        var desk = await WithAFreshLinkAsync("Carla Calendar");

        var paper = await desk.Page.RunAndWaitForDownloadAsync(() => desk.Page.GetByRole(AriaRole.Link, new() { Name = "Handout without code (PDF)" }).ClickAsync());
        var calendar = await desk.Page.RunAndWaitForDownloadAsync(() => desk.Page.GetByRole(AriaRole.Link, new() { Name = "Calendar file" }).ClickAsync());

        Assert.Equal(("exercises.pdf", "exercises.ics"), (paper.SuggestedFilename, calendar.SuggestedFilename));
        Assert.StartsWith("BEGIN:VCALENDAR", Encoding.UTF8.GetString(await BytesOfAsync(calendar)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_fills_the_screen_until_Escape()
    {
        var desk = await WithAFreshLinkAsync("Quentin Code");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Fill the screen" }).ClickAsync();
        var full = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "Scan with the patient's phone" });
        await Expect(full).ToBeVisibleAsync();
        var box = (await full.GetByRole(AriaRole.Img, new() { Name = "QR code" }).BoundingBoxAsync())!;
        await PicturesAsync(desk.Page, "full-code");
        await desk.Page.Keyboard.PressAsync("Escape");

        Assert.InRange(Math.Min(box.Width, box.Height), 0.65 * 900, 0.75 * 900);
        await Expect(full).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_text_for_the_record_is_copied()
    {
        var desk = await WithAFreshLinkAsync("Rosa Record");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Copy text for the record" }).ClickAsync();

        await Expect(desk.Page.GetByText("Copied. Paste it into your record.")).ToBeVisibleAsync();
        Assert.StartsWith("Home exercise plan, version 1", await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_phone_paper_and_a_red_day_and_nothing_in_it_can_be_sent()
    {
        var desk = await WithAFreshLinkAsync("Petra Phone");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Preview", Exact = true }).ClickAsync();
        await desk.SeesHeadingAsync("As the patient sees it");

        var start = desk.Page.FrameLocator("iframe[title^='First page']");
        await Expect(start.GetByText("Hello Petra")).ToBeVisibleAsync();
        await Expect(desk.Page.FrameLocator("iframe[title^='The exercises']").GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await PicturesAsync(desk.Page, "preview-phone");
        await start.GetByRole(AriaRole.Button, new() { Name = "None of these: start", Exact = true }).ClickAsync();
        await Expect(start.GetByText("Hello Petra")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Paper", Exact = true }).ClickAsync();
        var first = desk.Page.GetByRole(AriaRole.Img, new() { Name = "Page 1 of the handout" });
        await Expect(first).ToBeVisibleAsync();
        await Expect(first).ToHaveJSPropertyAsync("naturalWidth", 952);
        await PicturesAsync(desk.Page, "preview-paper");
        Assert.Empty((await desk.Page.RunAxe()).Violations);

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Red day" }).ClickAsync();
        await Expect(desk.Page.FrameLocator("iframe").GetByText("No exercises today")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Fever" }).ClickAsync();
        await Expect(desk.Page.FrameLocator("iframe").GetByText("With fever or chills your body needs rest.")).ToBeVisibleAsync();
        await PicturesAsync(desk.Page, "preview-red-day");
    }

    private async Task<StaffDesk> WithAFreshLinkAsync(string name)
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        var patient = await desk.RegisterPatientAsync(name, "1974-05-06");
        await desk.AssessAsHealthyAsync(patient);
        await desk.SaveAssessmentAsync();
        await desk.IssueAndShareAsync();
        return desk;
    }

    private static async Task<byte[]> BytesOfAsync(IDownload file)
    {
        await using var stream = await file.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>Kept beside the results of the run, for people to look at.</summary>
    private static Task PicturesAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png"), FullPage = true });
}
