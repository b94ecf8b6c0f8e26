using System.Globalization;
using Physio.PatientPages.Figures;

namespace Physio.Handout;

/// <summary>Writes handouts. One at a time: drawing takes a processor for a moment, and a queue keeps the pages of others quick (threat T7).</summary>
public sealed class HandoutFile(FigureShelf figures, TimeProvider clock) : IDisposable
{
    /// <summary>Says nothing about whom or what for: files lie on shared computers.</summary>
    public const string Name = "exercises.pdf";

    internal const string Title = "Exercises";
    internal const string Creator = "Physio";

    /// <summary>Fine enough to read every word in a preview.</summary>
    private const float PreviewPixelsPerPoint = 1.6f;

    private readonly SemaphoreSlim _press = new(1);

    public Task<byte[]> PdfAsync(HandoutSheet sheet, CancellationToken cancellationToken) =>
        DrawAsync(sheet, handout => handout.Pdf(clock.GetUtcNow()), cancellationToken);

    /// <summary>One page as a PNG picture, for a preview where no PDF can be shown; null when the handout has no such page.</summary>
    /// <param name="page">1 for the first.</param>
    public Task<byte[]?> PageAsync(HandoutSheet sheet, int page, CancellationToken cancellationToken) =>
        DrawAsync(sheet, handout => page <= handout.Count ? handout.Png(page - 1, PreviewPixelsPerPoint) : null, cancellationToken);

    public Task<int> CountAsync(HandoutSheet sheet, CancellationToken cancellationToken) => DrawAsync(sheet, handout => handout.Count, cancellationToken);

    public void Dispose() => _press.Dispose();

    private async Task<T> DrawAsync<T>(HandoutSheet sheet, Func<PrintedHandout, T> draw, CancellationToken cancellationToken)
    {
        await _press.WaitAsync(cancellationToken);
        var (culture, reader) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            return draw(new PrintedHandout(sheet, figures));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, reader);
            _press.Release();
        }
    }
}
