using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Physio.Web.Tests.PatientPages.Host;

/// <summary>Everything the host wrote to its log, at every level.</summary>
public sealed class LogRecord : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    /// <summary>What the pages themselves and the data access wrote; the web server's own request lines are masked by the product's log.</summary>
    public string OwnText => string.Join('\n', _lines.Where(line => !line.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => new Pen(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Pen(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
    }
}
