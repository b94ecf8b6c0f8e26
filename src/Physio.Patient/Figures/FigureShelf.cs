using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Figures;

/// <summary>
/// Keeps every picture that was drawn, by its content hash: the same content is drawn once, however many ask. An exercise whose
/// poses cannot be read has no picture; a picture of another exercise never stands in for it (H13).
/// </summary>
public sealed partial class FigureShelf(ILogger<FigureShelf> log) : IDisposable
{
    /// <summary>Memory for finished pictures, in bytes.</summary>
    private const long MostBytes = 128 * 1024 * 1024;

    /// <summary>What a drawn exercise weighs while its pictures may still be asked for, in bytes (measured: 200 to 500 KB).</summary>
    private const long DocumentBytes = 500 * 1024;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Lock _gate = new();

    /// <summary>The movements of an exercise; empty when it has no poses.</summary>
    public ImmutableArray<PosedMovement> MovementsOf(string slug, ExerciseContent content) =>
        [.. DocumentsOf(slug, content).Select(document => document.Exercise)];

    /// <summary>The picture under a hash, when it was drawn already.</summary>
    public KeptFile? Find(string slug, string hash) => (_kept.Get((slug, hash)) as Lazy<KeptFile>)?.Value;

    /// <summary>The picture, drawn now if nobody asked before; null when the exercise has no such movement.</summary>
    public KeptFile? Get(string slug, ExerciseContent content, FigureRequest request)
    {
        var documents = DocumentsOf(slug, content);
        return request.Movement < documents.Length
            ? Keep((slug, request.HashFor(slug, content)), SizeOf(request.View), () => new KeptFile(Draw(documents[request.Movement], content, documents.Length, request)))
            : null;
    }

    /// <summary>The picture as markup inside a page that brings the style.</summary>
    /// <param name="id">In front of every id in it: one of its own for each picture on a page.</param>
    public string? Inline(string slug, ExerciseContent content, FigureRequest request, string id)
    {
        var documents = DocumentsOf(slug, content);
        return request.Movement < documents.Length
            ? Keep(
                ("inline", slug, request.HashFor(slug, content), id),
                SizeOf(request.View),
                () => Draw(documents[request.Movement], OptionsOf(documents[request.Movement].Exercise, content, documents.Length, request) with { Id = id, WithStyle = false }, request.View))
            : null;
    }

    /// <summary>The stills of each movement as outlines, for paper; empty when the exercise has no poses.</summary>
    /// <param name="holdSeconds">The prescribed hold.</param>
    /// <param name="language">Language tag of the captions.</param>
    public IReadOnlyList<MovementPictures> PicturesOf(ScreenedExercise exercise, int? holdSeconds, string language)
    {
        var (content, culture) = (exercise.Content, CultureInfo.GetCultureInfo(language));
        var documents = DocumentsOf(exercise.Slug, content);
        return [.. documents.Select((document, part) => new MovementPictures(
            documents.Length > 1 ? FigureWords.MovementTitle(document.Exercise, part, content, culture) : null,
            FigureWords.Legend(document.Exercise, culture),
            document.Pictures(OptionsOf(document.Exercise, content, documents.Length, new FigureRequest(FigureView.Strip, part, holdSeconds, Language: language)))))];
    }

    public void Dispose() => _kept.Dispose();

    private static long SizeOf(FigureView view) => view switch
    {
        FigureView.Loop => 150 * 1024,
        FigureView.Strip or FigureView.Stills => 50 * 1024,
        _ => 20 * 1024,
    };

    private static string Draw(FigureDocument document, ExerciseContent content, int movements, FigureRequest request) =>
        Draw(document, OptionsOf(document.Exercise, content, movements, request), request.View);

    private static string Draw(FigureDocument document, FigureOptions options, FigureView view) => view switch
    {
        FigureView.Loop => document.Loop(options),
        FigureView.Strip => document.Strip(options),
        FigureView.Stills => document.Stills(options),
        _ => document.Still(options, document.TellingKey),
    };

    private static FigureOptions OptionsOf(PosedMovement movement, ExerciseContent content, int movements, FigureRequest request) => new()
    {
        Texts = FigureWords.Of(movement, request.Movement, content, movements, request.Language),
        HoldSeconds = request.HoldSeconds,
        Sides = request.Sides,
    };

    private ImmutableArray<FigureDocument> DocumentsOf(string slug, ExerciseContent content)
    {
        if (content.Poses is not { } poses)
        {
            return [];
        }

        return Keep((slug, poses), DocumentBytes, () =>
        {
            var reading = PoseReader.Read(poses, slug);
            if (reading.Faults.Count > 0)
            {
                LogUnreadable(log, slug, reading.Faults[0].ToString());
            }

            return new Documents([.. reading.Movements.Select(movement => new FigureDocument(movement, LookOf(movement)))]);
        }).All;
    }

    private static Look LookOf(PosedMovement movement) => (movement.Look is { } name ? Looks.Find(name) : null) ?? Looks.Default;

    private T Keep<T>(object key, long size, Func<T> make)
    {
        Lazy<T> kept;
        lock (_gate)
        {
            if (!_kept.TryGetValue(key, out Lazy<T>? found) || found is null)
            {
                found = new(make);
                _kept.Set(key, found, new MemoryCacheEntryOptions { Size = size });
            }

            kept = found;
        }

        return kept.Value;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The poses of {Slug} cannot be read, no figure is shown: {Fault}")]
    private static partial void LogUnreadable(ILogger logger, string slug, string fault);

    private sealed record Documents(ImmutableArray<FigureDocument> All);
}
