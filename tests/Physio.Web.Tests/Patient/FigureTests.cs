using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Physio.Figures.Documents;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Links;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Figures are addressed by what is in them, drawn once and kept for ever.</summary>
public sealed class FigureTests : PatientPageTests
{
    private static readonly CatalogEntry BirdDog = ShippedCatalog.Load().Exercises.Single(entry => entry.Slug == "bird-dog");

    private static FigureShelf Shelf() => new(Microsoft.Extensions.Logging.Abstractions.NullLogger<FigureShelf>.Instance);

    [Fact]
    public async Task A_session_shows_each_exercise_moving_and_as_a_strip_with_its_own_hold()
    {
        var (_, page) = await Host.APhone().StartSessionAsync(Story);

        var loops = page.QuerySelectorAll("article.exercise .loop img");
        Assert.NotEmpty(loops);
        Assert.All(loops, loop => Assert.False(string.IsNullOrWhiteSpace(loop.GetAttribute("alt"))));
        Assert.NotEmpty(page.QuerySelectorAll("article.exercise img.strip"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_figure_is_kept_for_ever_and_sent_compressed_once_for_all()
    {
        var phone = Host.APhone();
        var (_, page) = await phone.StartSessionAsync(Story);
        var address = page.QuerySelector(".loop img")!.GetAttribute("src")!;

        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        var compressed = await phone.SendAsync(request);
        var plain = await phone.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, compressed.StatusCode);
        Assert.Contains("br", compressed.Content.Headers.ContentEncoding);
        Assert.Equal("image/svg+xml", compressed.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", compressed.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        var svg = XDocument.Parse(await plain.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "animate");
    }

    [Theory]
    [InlineData("/figures/bird-dog-0123456789abcdef.svg?show=loop")]
    [InlineData("/figures/bird-dog-0123456789abcdef.svg")]
    [InlineData("/figures/bird-dog.svg")]
    [InlineData("/figures/..%2fsecret-0123456789abcdef.svg")]
    [InlineData("/figures/bird-dog-0123456789abcdef.svg?show=loop&hold=100000&part=9")]
    public async Task An_unknown_address_has_no_figure(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().GetAsync(address)).StatusCode);

    [Fact]
    public async Task Who_guesses_addresses_waits_and_drawn_pictures_and_links_stay_open()
    {
        var phone = Host.APhone();
        var (_, page) = await phone.StartSessionAsync(Story);
        var drawn = page.QuerySelector(".loop img")!.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(drawn)).StatusCode);

        HttpResponseMessage answer = null!;
        for (var guess = 0; guess <= MissLimiter.MissesPerMinute; guess++)
        {
            answer = await phone.GetAsync($"/figures/bird-dog-{guess:x16}.svg?show=still");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(drawn)).StatusCode);
        Assert.NotNull(await phone.OpenAsync(Story));
    }

    [Fact]
    public async Task The_exercise_has_a_page_of_its_own_in_the_session()
    {
        var phone = Host.APhone();
        var (check, page) = await phone.StartSessionAsync(Story);
        var own = page.QuerySelector("article.exercise a[href*='/exercise/']")!.GetAttribute("href")!;

        var alone = await phone.PageAsync(await phone.GetAsync(own));

        Assert.Single(alone.QuerySelectorAll("article.exercise"));
        Assert.NotEmpty(alone.QuerySelectorAll(".loop img"));
        Assert.Contains(check.ToString("N"), own, StringComparison.Ordinal);
        Assert.NotEmpty(alone.QuerySelectorAll($"a[href='{Story.Address}/session/{check:N}']"));
    }

    [Fact]
    public async Task An_exercise_that_is_not_in_the_session_leads_back_to_the_session()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);

        var answer = await phone.GetAsync($"{Story.Address}/session/{check:N}/exercise/not-in-the-plan");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public void The_same_content_is_drawn_once()
    {
        using var shelf = Shelf();
        var request = new FigureRequest(FigureView.Strip);

        Assert.Same(shelf.Get(BirdDog.Slug, BirdDog.Content, request), shelf.Get(BirdDog.Slug, BirdDog.Content, request));
    }

    [Fact]
    public void Another_dose_language_side_or_pose_is_another_address()
    {
        FigureRequest[] requests =
        [
            new(FigureView.Loop), new(FigureView.Still), new(FigureView.Strip), new(FigureView.Stills), new(FigureView.Loop, HoldSeconds: 10), new(FigureView.Loop, Sides: SidesShown.Other), new(FigureView.Loop, Language: "es"),
        ];
        var addresses = requests.Select(request => request.AddressFor(BirdDog.Slug, BirdDog.Content))
            .Append(requests[0].AddressFor(BirdDog.Slug, BirdDog.Content with { Poses = BirdDog.Content.Poses + " " }));

        Assert.Equal(requests.Length + 1, addresses.Distinct().Count());
    }

    [Fact]
    public void The_dose_drives_the_picture()
    {
        using var shelf = Shelf();
        var strip = System.Text.Encoding.UTF8.GetString(shelf.Get(BirdDog.Slug, BirdDog.Content, new(FigureView.Strip, HoldSeconds: 13))!.Plain);

        Assert.Contains("hold 13 s", strip, StringComparison.Ordinal);
    }

    [Fact]
    public void H13_an_exercise_without_readable_poses_has_no_figure_and_no_stand_in()
    {
        using var shelf = Shelf();

        Assert.Null(shelf.Get("own", BirdDog.Content with { Poses = null }, new(FigureView.Still)));
        Assert.Null(shelf.Get("own", BirdDog.Content with { Poses = "[{}]" }, new(FigureView.Still)));
        Assert.Empty(shelf.MovementsOf("own", BirdDog.Content with { Poses = "not json" }));
    }

    [Fact]
    public void A_name_full_of_markup_stays_text()
    {
        using var shelf = Shelf();
        ExerciseContent content = BirdDog.Content with { Name = "</title><script>alert(1)</script>&\"'\u0001" };

        foreach (var view in Enum.GetValues<FigureView>())
        {
            var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(shelf.Get("own", content, new(view))!.Plain));
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
            Assert.StartsWith("</title><script>", svg.Descendants().Single(element => element.Name.LocalName == "title").Value, StringComparison.Ordinal);
        }
    }
}
