using System.Net;
using System.Text.RegularExpressions;
using Physio.Benchmarks.PlanPage;
using Physio.TestSupport.Databases;

namespace Physio.Benchmarks.Phone;

/// <summary>Lighthouse's throttled phone on the patient's pages, beside a bare page from the same machine in the same run.</summary>
internal static partial class PhoneBenchmark
{
    public static int Run(Arguments arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Arguments arguments)
    {
        if (Lighthouse.Find() is not { } lighthouse)
        {
            Console.WriteLine("Lighthouse needs node, npm and Chromium: nothing measured.");
            return 0;
        }

        var server = await PostgresServer.RequireAsync();
        var name = FormattableString.Invariant($"physio_phone_{Environment.ProcessId}");
        await server.ExecuteAsync($"CREATE DATABASE \"{name}\"");
        try
        {
            using var product = await Product.StartAsync(Product.Pooled(server.ConnectionStringOf(name)));
            using var bare = BarePage.Start();
            var (cookie, session) = await StartSessionAsync(product);
            var times = arguments.Number("--times", 3);
            List<PhoneRow> rows =
            [
                await MedianAsync(lighthouse, "bare page", bare.Page, null, times),
                await MedianAsync(lighthouse, "start page", product.Page, cookie, times),
                await MedianAsync(lighthouse, "session", session, cookie, times),
            ];
            Console.WriteLine("                 speed  access.  practices   LCP s  times bare   TBT ms    CLS   KB sent  requests");
            foreach (var row in rows)
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"{row.Name,-15} {row.Performance,6:N2} {row.Accessibility,8:N2} {row.BestPractices,10:N2} {row.PaintSeconds,7:N2} {row.PaintSeconds / rows[0].PaintSeconds,11:N2} {row.BlockingMilliseconds,8:N0} {row.Shift,6:N3} {row.Kilobytes,9:N1} {row.Requests,9}"));
            }

            Console.WriteLine("goals: each score at least 0.98, LCP at most 1.35 times the bare page and under 1.2 s, TBT under 50 ms, CLS 0, 45 KB, 8 requests");
            return 0;
        }
        finally
        {
            await server.ExecuteAsync($"DROP DATABASE \"{name}\" WITH (FORCE)");
        }
    }

    private static async Task<PhoneRow> MedianAsync(Lighthouse lighthouse, string name, Uri page, string? cookie, int times)
    {
        List<PhoneRow> rows = [];
        for (var run = 0; run < times; run++)
        {
            rows.Add(await lighthouse.MeasureAsync(name, page, cookie));
        }

        return rows.OrderBy(row => row.PaintSeconds).ElementAt(times / 2);
    }

    /// <summary>Taps the link, answers "none of these" and comes to the exercises.</summary>
    private static async Task<(string Cookie, Uri Session)> StartSessionAsync(Product product)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var entrance = await client.GetAsync(product.Link);
        product.Page = new Uri(product.Link, entrance.Headers.Location!);
        var cookie = entrance.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var check = CheckId().Match(await client.GetStringAsync(product.Page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("check", check), new("answer", "none")]);
        using var answer = await client.PostAsync(new Uri(product.Page + "/check"), form);
        return answer.StatusCode == HttpStatusCode.SeeOther
            ? (cookie, new Uri(product.Page, answer.Headers.Location!))
            : throw new InvalidOperationException($"The check answered {(int)answer.StatusCode}.");
    }

    [GeneratedRegex("name=\"check\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex CheckId();
}
