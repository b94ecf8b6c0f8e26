using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;

namespace Physio.Web.Tests.PatientPages.Host;

/// <summary>A patient's browser without script: opens, answers and reports like a person would.</summary>
public sealed class Phone(HttpClient browser)
{
    private readonly CookieContainer _cookies = new();

    public CookieCollection Cookies => _cookies.GetAllCookies();

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var uri = new Uri(browser.BaseAddress!, request.RequestUri!);
        if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            // The browser is on the test's clock, the container on the machine's: an expiry would be judged by the wrong one.
            _cookies.SetCookies(uri, string.Join(';', cookie.Split(';').Where(part => !part.TrimStart().StartsWith("expires", StringComparison.OrdinalIgnoreCase))));
        }

        return response;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(Form(path, fields));

    public static HttpRequestMessage Form(string path, params (string Name, string Value)[] fields) =>
        new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };

    /// <summary>Taps the link and follows it to the start page.</summary>
    public async Task<IHtmlDocument> OpenAsync(PlanStory story) => await PageAsync(await GetAsync($"/p/{story.Secret.Text}"));

    public Task<HttpResponseMessage> AnswerAsync(PlanStory story, Guid check, string button, params CheckSign[] signs) =>
        PostAsync($"{story.Address}/check", [("check", check.ToString("N")), ("answer", button), .. signs.Select(sign => ("sign", Slug.Of(sign)))]);

    /// <summary>Opens the link, answers "none of these" and comes to the exercises.</summary>
    public async Task<(Guid Check, IHtmlDocument Page)> StartSessionAsync(PlanStory story)
    {
        var start = await OpenAsync(story);
        var check = CheckIdOn(start);
        return (check, await PageAsync(await AnswerAsync(story, check, "none")));
    }

    public Task<HttpResponseMessage> ReportAsync(PlanStory story, Guid check, string outcome = "done", string before = "3", string after = "2", string note = "") =>
        PostAsync($"{story.Address}/session/{check:N}/report", ("outcome", outcome), ("before", before), ("after", after), ("note", note));

    /// <summary>A report with more than the usual fields.</summary>
    public Task<HttpResponseMessage> TellAsync(PlanStory story, Guid check, params (string Name, string Value)[] fields) =>
        PostAsync($"{story.Address}/session/{check:N}/report", [("outcome", "done"), .. fields]);

    public Task<HttpResponseMessage> CorrectAsync(PlanStory story, Guid check, params (string Name, string Value)[] fields) =>
        PostAsync($"{story.Address}/session/{check:N}/correct", fields);

    public Task<HttpResponseMessage> TellMorningAsync(PlanStory story, Guid check, string pain) =>
        PostAsync($"{story.Address}/session/{check:N}/morning", ("morning", pain));

    /// <summary>The page behind an answer, redirects followed.</summary>
    public async Task<IHtmlDocument> PageAsync(HttpResponseMessage response)
    {
        while (response.Headers.Location is { } location)
        {
            response = await GetAsync(location.OriginalString);
        }

        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static Guid CheckIdOn(IHtmlDocument page) => Guid.ParseExact(page.QuerySelector<IHtmlInputElement>("input[name=check]")!.Value, "N");
}
