using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Physio.Data;
using Physio.Domain.Exercises;

namespace Physio.PatientPages.Figures;

/// <summary>
/// After the start draws what is in use, one picture after the other and only when the machine has nothing better to do, so that
/// nobody waits for a first picture. Whatever is asked for meanwhile is drawn at once.
/// </summary>
public sealed partial class DrawAhead(
    FigureShelf shelf, IDbContextFactory<PhysioDbContext> contexts, IHostApplicationLifetime lifetime, IConfiguration configuration, ILogger<DrawAhead> log) : BackgroundService
{
    /// <summary>“false” leaves every picture to the first who asks.</summary>
    public const string Setting = "Physio:DrawFiguresAhead";

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration.GetValue(Setting, true))
        {
            lifetime.ApplicationStarted.Register(() => new Thread(() => Draw(stoppingToken)) { IsBackground = true, Priority = ThreadPriority.Lowest, Name = nameof(DrawAhead) }.Start());
        }

        return Task.CompletedTask;
    }

    private void Draw(CancellationToken stopping)
    {
        try
        {
            foreach (var (slug, content) in Published())
            {
                var movements = shelf.MovementsOf(slug, content).Length;
                for (var part = 0; part < movements && !stopping.IsCancellationRequested; part++)
                {
                    var hold = content.Dose.Start.HoldSeconds;
                    shelf.Get(slug, content, new(FigureView.Still, part));
                    shelf.Get(slug, content, new(FigureView.Loop, part, hold));
                    shelf.Get(slug, content, new(FigureView.Stills, part, hold));
                    shelf.Get(slug, content, new(FigureView.Strip, part, hold));
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogStopped(log, exception);
        }
    }

    private List<(string Slug, ExerciseContent Content)> Published()
    {
        using var db = contexts.CreateDbContext();
        return [.. (
            from exercise in db.Exercises.IgnoreQueryFilters().AsNoTracking()
            where exercise.RetiredAt == null
            join revision in db.ExerciseRevisions.IgnoreQueryFilters().AsNoTracking()
                on new { exercise.Id, Number = exercise.PublishedRevision } equals new { Id = revision.ExerciseId, Number = (int?)revision.Number }
            select new { exercise.Slug, revision.Content })
            .AsEnumerable()
            .Select(row => (row.Slug, row.Content))];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Figures are drawn when they are asked for; drawing them ahead stopped.")]
    private static partial void LogStopped(ILogger logger, Exception exception);
}
