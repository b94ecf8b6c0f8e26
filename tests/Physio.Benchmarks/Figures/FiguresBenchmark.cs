using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Physio.Data.Catalog;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Benchmarks.Figures;

/// <summary>
/// Drawing every shipped movement: time and allocations of one still and of one loop, both drawn anew, and the bytes that are
/// shipped beside the same loop as 12 WebP frames a second of 720 px, photographed from the same figure in Chromium.
/// </summary>
internal static class FiguresBenchmark
{
    private const double StillGoalMilliseconds = 5, LoopGoalMilliseconds = 1_000, RatioGoal = 15;

    public static int Run(Arguments arguments)
    {
        var smoke = arguments.Has("--smoke");
        var movements = ShippedCatalog.Load().Exercises
            .Where(entry => entry.Content.Poses is not null)
            .SelectMany(entry => PoseReader.Read(entry.Content.Poses!, entry.Slug).Movements)
            .DistinctBy(movement => movement.Id)
            .Take(smoke ? 2 : int.MaxValue)
            .ToList();
        WebPFilm? film = smoke || arguments.Has("--no-film") ? null : WebPFilm.Start();
        using (film)
        {
            Measure(movements[0], 3, null);
            Console.WriteLine("movement                       loop s  still ms  still KB   loop ms   loop MB  raw KB   br KB  WebP KB   ratio");
            List<Row> rows = [];
            foreach (var movement in movements)
            {
                var row = Measure(movement, smoke ? 1 : 9, film);
                rows.Add(row);
                Console.WriteLine(row.Line());
            }

            Console.WriteLine(Row.Of(rows).Line());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"All loops: {rows.Sum(row => row.Brotli) / 1024.0:0} KB brotli. Goals: still under {StillGoalMilliseconds:0} ms, loop under {LoopGoalMilliseconds:0} ms, {RatioGoal:0} times smaller."));
        }

        return 0;
    }

    private static Row Measure(PosedMovement movement, int times, WebPFilm? film)
    {
        var options = new FigureOptions { Texts = new() { Title = movement.Title } };
        var look = Looks.Default;
        var (still, stillBytes, _) = Median(times, () => new FigureDocument(movement, look) is var document ? document.Still(options, document.TellingKey) : "");
        var (loop, loopBytes, svg) = Median(times, () => new FigureDocument(movement, look).Loop(options));
        var raw = Encoding.UTF8.GetBytes(svg);
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(raw);
        }

        var seconds = movement.Keys.Sum(key => key.MoveSeconds + key.HoldSeconds);
        return new(movement.Id, seconds, still, stillBytes, loop, loopBytes, raw.Length, compressed.Length, film?.BytesOf(svg, movement, seconds));
    }

    private static (double Milliseconds, double Bytes, string Svg) Median(int times, Func<string> draw)
    {
        var milliseconds = new List<double>();
        var (bytes, svg) = (0L, "");
        for (var i = 0; i < times; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            svg = draw();
            milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        milliseconds.Sort();
        return (milliseconds[times / 2], bytes, svg);
    }

    private sealed record Row(
        string Name, double Seconds, double Still, double StillBytes, double Loop, double LoopBytes, double Raw, double Brotli, double? WebP)
    {
        public static Row Of(IReadOnlyList<Row> rows)
        {
            var filmed = rows[0].WebP is not null;
            return new(
                "median of each column",
                Middle(row => row.Seconds),
                Middle(row => row.Still),
                Middle(row => row.StillBytes),
                Middle(row => row.Loop),
                Middle(row => row.LoopBytes),
                Middle(row => row.Raw),
                Middle(row => row.Brotli),
                filmed ? Middle(row => row.WebP!.Value) : null)
            {
                Ratio = filmed ? Middle(row => row.Ratio!.Value) : null,
            };

            double Middle(Func<Row, double> column) => rows.Select(column).Order().ElementAt(rows.Count / 2);
        }

        public double? Ratio { get; private init; } = WebP / Brotli;

        public string Line() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Name,-30} {Seconds,6:0.0} {Still,9:0.00} {StillBytes / 1024,9:0} {Loop,9:0} {LoopBytes / 1024 / 1024,9:0.0} {Raw / 1024,7:0} {Brotli / 1024,7:0.0} {(WebP is { } film ? (film / 1024).ToString("0", CultureInfo.InvariantCulture) : "-"),8} {(Ratio is { } ratio ? ratio.ToString("0.0", CultureInfo.InvariantCulture) : "-"),7}");
    }
}
