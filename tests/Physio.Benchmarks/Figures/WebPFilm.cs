using System.Globalization;
using Microsoft.Playwright;
using Physio.Figures.Poses;

namespace Physio.Benchmarks.Figures;

/// <summary>The peer of the moving figure: the same loop as separate WebP pictures, 12 a second, 720 px wide, quality 75.</summary>
internal sealed class WebPFilm : IDisposable
{
    private const int FramesPerSecond = 12, Width = 720, Quality = 75;
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private WebPFilm(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Null when there is no Chromium: the ratio is then not measured and said so.</summary>
    public static WebPFilm? Start()
    {
        if ((Environment.GetEnvironmentVariable("PHYSIO_TEST_CHROMIUM") ?? Array.Find(Places, File.Exists)) is not { } chromium)
        {
            Console.WriteLine("No Chromium on this machine: no WebP frames to compare with.");
            return null;
        }

        var playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
        return new(playwright, playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--disable-gpu"] }).GetAwaiter().GetResult());
    }

    /// <summary>Bytes of all frames together.</summary>
    public double BytesOf(string svg, PosedMovement movement, double seconds) => BytesAsync(svg, movement, seconds).GetAwaiter().GetResult();

    public void Dispose()
    {
        _browser.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _playwright.Dispose();
    }

    private async Task<double> BytesAsync(string svg, PosedMovement movement, double seconds)
    {
        var height = (int)Math.Ceiling(Width * movement.Frame.Height / movement.Frame.Width);
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = Width, Height = height } });
        await page.SetContentAsync($"<style>body{{margin:0}}svg{{display:block;width:{Width}px}}</style>{svg}");
        await page.EvaluateAsync("document.querySelector('svg').pauseAnimations()");
        var camera = await page.Context.NewCDPSessionAsync(page);
        double bytes = 0;
        for (var frame = 0; frame < (int)(seconds * FramesPerSecond); frame++)
        {
            await page.EvaluateAsync(string.Create(CultureInfo.InvariantCulture, $"document.querySelector('svg').setCurrentTime({frame / (double)FramesPerSecond})"));
            var shot = await camera.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "webp", ["quality"] = Quality });
            bytes += Convert.FromBase64String(shot!.Value.GetProperty("data").GetString()!).Length;
        }

        await page.CloseAsync();
        return bytes;
    }
}
