using System.Net;
using Physio.Data.Demo;
using Physio.Web.Tests.Features.Plans.PrintHandout;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Plans.Preview;

/// <summary>The patient's own pages in the frames of the preview.</summary>
public sealed class PreviewEndpointTests(DemoHost host)
{
    [Theory]
    [InlineData("start", "Hello Lena")]
    [InlineData("start/paper", "Hello Lena")]
    [InlineData("session", "Step by step")]
    [InlineData("session?lang=es", "Paso a paso")]
    [InlineData("red/chest-pain", "Chest pain can be an emergency")]
    public async Task The_patients_pages_are_shown_in_a_frame_of_our_own_without_scripts_and_forms(string page, string words)
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);

        var answer = await browser.GetAsync($"/patients/{patient.Value}/preview/{page}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("form-action 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_paper_is_shown_page_by_page()
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);

        var first = await browser.GetAsync($"/patients/{patient.Value}/preview/paper/1.png");

        Assert.Equal("image/png", first.Content.Headers.ContentType!.MediaType);
        Assert.True(first.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/patients/{patient.Value}/preview/paper/99.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/patients/{patient.Value}/preview/red/nothing")).StatusCode);
    }

    [Fact]
    public async Task Only_the_frames_of_the_preview_may_be_framed()
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);

        var answer = await browser.GetAsync($"/patients/{patient.Value}/preview");

        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }
}
