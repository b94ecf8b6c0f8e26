using System.Net;
using System.Text;
using Physio.Benchmarks.PlanPage;

namespace Physio.Benchmarks.Phone;

/// <summary>A page of a heading and a sentence: what the network and the browser cost alone.</summary>
internal sealed class BarePage : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"description\" content=\"A bare page\">"
        + "<title>Bare page</title><link rel=\"icon\" href=\"data:,\"></head><body><main><h1>Bare page</h1><p>" + string.Concat(Enumerable.Repeat("One sentence more. ", 30)) + "</p></main></body></html>");

    private readonly HttpListener _listener = new();

    private BarePage(Uri page)
    {
        Page = page;
        _listener.Prefixes.Add(page.ToString());
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Page { get; }

    public static BarePage Start() => new(new Uri(FormattableString.Invariant($"http://127.0.0.1:{Served.FreePort()}/")));

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.OutputStream.WriteAsync(Content);
                context.Response.Close();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
