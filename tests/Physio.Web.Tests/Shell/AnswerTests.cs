using System.Net;
using System.Text;

namespace Physio.Web.Tests.Shell;

public class AnswerTests(DemoHost host)
{
    [Theory]
    [InlineData("/account/login", 200)]
    [InlineData("/nothing/here", 404)]
    [InlineData("/favicon.svg", 200)]
    [InlineData("/css/tokens.css", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/", 302)]
    [InlineData("/p/not-a-secret", 404)]
    [InlineData("/plan/nothing", 404)]
    [InlineData("/api/v1/nothing", 404)]
    public async Task S22_every_answer_carries_the_security_headers(string path, int status)
    {
        using var browser = host.Open();
        var answer = await browser.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task S22_a_signed_in_page_carries_the_security_headers_and_is_not_stored()
    {
        using var browser = host.Open();
        var therapist = await host.HireAsync(await host.FoundAsync(), "therapist");
        await browser.SignInAsync(therapist.Email!, PhysioHost.Password);
        var answer = await browser.GetAsync("/");
        AssertGuarded(answer);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("script-src 'self';", Policy(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("importmap", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/p/whatever")]
    [InlineData("/plan")]
    [InlineData("/plan/check")]
    public async Task S08_patient_addresses_are_strict_private_and_answer_plainly(string path)
    {
        using var browser = host.Open();
        var answer = await browser.GetAsync(path);
        Assert.DoesNotContain("unsafe-inline", Policy(answer), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length < 16 * 1024);
    }

    [Fact]
    public async Task What_is_not_there_is_a_readable_page_for_staff_problem_details_for_programs_and_one_line_for_files()
    {
        using var browser = host.Open();
        var page = await browser.GetAsync("/nothing/here");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<h1>There is nothing here</h1>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("application/problem+json", (await browser.GetAsync("/api/v1/nothing")).Content.Headers.ContentType!.MediaType);
        Assert.Equal("There is nothing here.", await browser.ReadAsync("/missing.png"));
    }

    [Theory]
    [InlineData("/account/login")]
    [InlineData("/p/not-a-secret")]
    [InlineData("/plan/nothing")]
    public async Task A_method_that_an_address_does_not_know_is_refused_and_not_sent_to_the_sign_in(string path)
    {
        using var browser = host.Open();
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        var answer = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("localhost.evil.example", 400)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("web", 200)]
    public async Task S23_a_foreign_host_name_is_refused(string name, int status)
    {
        using var browser = host.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = name;
        Assert.Equal(status, (int)(await browser.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task S24_a_form_larger_than_64_KiB_is_refused_in_plain_words()
    {
        using var browser = host.Open();
        using var content = new StringContent("Email=" + new string('a', 65 * 1024), Encoding.ASCII, "application/x-www-form-urlencoded");
        var answer = await browser.Client.PostAsync("/account/login", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("64 KiB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        AssertGuarded(answer);
    }

    private static void AssertGuarded(HttpResponseMessage answer)
    {
        var policy = Policy(answer);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();
}
