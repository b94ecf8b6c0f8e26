using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Physio.Benchmarks.PlanPage;

/// <summary>Asks one address over and over on a few connections, each as soon as the last answer is there.</summary>
internal static class Load
{
    public static async Task<Row> MeasureAsync(string name, Served server, Uri page, string? cookie, int connections, int seconds, bool compressed = false)
    {
        using var client = new HttpClient(new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = connections,
        });
        await AskAsync(client, page, cookie, compressed, connections, TimeSpan.FromSeconds(Math.Max(1, seconds / 2)));
        var (before, clock) = (server.CpuTime(), Stopwatch.StartNew());
        var (times, failed) = await AskAsync(client, page, cookie, compressed, connections, TimeSpan.FromSeconds(seconds));
        var (cpu, elapsed) = (server.CpuTime() - before, clock.Elapsed);
        Array.Sort(times);
        return new(name, times.Length / elapsed.TotalSeconds, times[times.Length / 2], times[(int)(times.Length * 0.99)], cpu.TotalMicroseconds / times.Length, failed);
    }

    private static async Task<(double[] Milliseconds, int Failed)> AskAsync(HttpClient client, Uri page, string? cookie, bool compressed, int connections, TimeSpan time)
    {
        var times = new ConcurrentBag<double[]>();
        var failed = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            List<double> own = [];
            while (clock.Elapsed < time)
            {
                var start = clock.Elapsed;
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                if (cookie is not null)
                {
                    request.Headers.Add("Cookie", cookie);
                }

                if (compressed)
                {
                    request.Headers.Add("Accept-Encoding", "br");
                }

                using var answer = await client.SendAsync(request);
                await answer.Content.ReadAsByteArrayAsync();
                own.Add((clock.Elapsed - start).TotalMilliseconds);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    Interlocked.Increment(ref failed);
                }
            }

            times.Add([.. own]);
        }));
        return ([.. times.SelectMany(own => own)], failed);
    }
}
