using System.Net;
using Physio.TestSupport.Databases;

namespace Physio.Benchmarks.PlanPage;

/// <summary>
/// The plan's page as a patient opens it, screened anew each time, beside nginx that sends a file of the same bytes and beside a twin that
/// reads the versions with plain Npgsql and sends the same bytes from memory. One run, one machine, ratios of the processes' CPU time.
/// </summary>
internal static class PlanPageBenchmark
{
    public static int Run(Arguments arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Arguments arguments)
    {
        var smoke = arguments.Has("--smoke");
        var seconds = arguments.Number("--seconds", smoke ? 1 : 6);
        var connections = arguments.Number("--connections", 8);
        var server = await PostgresServer.RequireAsync();
        var name = FormattableString.Invariant($"physio_benchmark_{Environment.ProcessId}");
        await server.ExecuteAsync($"CREATE DATABASE \"{name}\"");
        try
        {
            return await MeasureAsync(Product.Pooled(server.ConnectionStringOf(name)), seconds, connections, smoke);
        }
        finally
        {
            await server.ExecuteAsync($"DROP DATABASE \"{name}\" WITH (FORCE)");
        }
    }

    private static async Task<int> MeasureAsync(string database, int seconds, int connections, bool smoke)
    {
        using var product = await Product.StartAsync(database);
        var cookie = await OpenAsync(product);
        var page = await ReadAsync(product.Page, cookie, compressed: false);
        using var twin = await Twin.StartAsync(database, product.SecretHash, page);
        using var nginx = Nginx.TryStart(page);

        List<Row> rows = [];
        if (nginx is not null)
        {
            rows.Add(await Load.MeasureAsync("nginx, a file of the same bytes", nginx, nginx.Page, null, connections, seconds));
        }

        rows.Add(await Load.MeasureAsync("versions read with Npgsql, bytes from memory", twin, twin.Page, null, connections, seconds));
        rows.Add(await Load.MeasureAsync("Physio, screened and rendered", product, product.Page, cookie, connections, seconds));
        rows.Add(await Load.MeasureAsync("Physio, the same compressed", product, product.Page, cookie, connections, seconds, compressed: true));

        Console.WriteLine(FormattableString.Invariant($"plan page of {page.Length} bytes ({(await ReadAsync(product.Page, cookie, compressed: true)).Length} compressed), {connections} connections, {seconds} s each"));
        Console.WriteLine("                                                 requests/s   p50 ms   p99 ms   CPU us each   times nginx   times the twin");
        var (floor, plain) = (nginx is null ? (Row?)null : rows[0], rows[nginx is null ? 0 : 1]);
        foreach (var row in rows)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{row.Name,-46} {row.PerSecond,12:N0} {row.MedianMilliseconds,8:N2} {row.LateMilliseconds,8:N2} {row.CpuMicroseconds,13:N0} {(floor is { } base0 ? row.CpuMicroseconds / base0.CpuMicroseconds : double.NaN),13:N1} {row.CpuMicroseconds / plain.CpuMicroseconds,16:N1}"));
        }

        Console.WriteLine("goal: at most 5 times nginx's CPU for the same bytes");
        if (nginx is null)
        {
            Console.WriteLine("nginx is not installed: no ratio to it.");
        }

        return smoke && rows.Exists(row => row.Failed > 0) ? 1 : 0;
    }

    /// <summary>Taps the link once and keeps its cookie.</summary>
    private static async Task<string> OpenAsync(Product product)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var answer = await client.GetAsync(product.Link);
        product.Page = new Uri(product.Link, answer.Headers.Location!);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private static async Task<byte[]> ReadAsync(Uri page, string cookie, bool compressed)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add("Cookie", cookie);
        if (compressed)
        {
            request.Headers.Add("Accept-Encoding", "br");
        }

        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
