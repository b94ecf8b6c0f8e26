using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace Physio.Web.Shell.Guard;

/// <summary>Secrets travel in paths; a log must not carry them. Masks them wherever a path becomes a property of a log event.</summary>
public sealed partial class LinkMask : ILogEventEnricher
{
    private static readonly string[] PathProperties = ["RequestPath", "Path"];

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var name in PathProperties)
        {
            if (logEvent.Properties.TryGetValue(name, out var value) && value is ScalarValue { Value: string path })
            {
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(Hide(path))));
            }
        }
    }

    /// <summary>The path with everything that may be a secret replaced.</summary>
    public static string Hide(string path) => Secret().Replace(path, "$1***");

    [GeneratedRegex("^(/p/|/account/invite/)[^/]+", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
