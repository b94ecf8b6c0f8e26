using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Physio.Web.Tests.Shell;
using Serilog.Core;
using Serilog.Events;

namespace Physio.Web.Tests.Features.Api;

/// <summary>The program as an operator starts it who gives a key for automation.</summary>
internal sealed class ApiHost(string key = ApiHost.Key) : PhysioHost
{
    public const string Key = "an-automation-key-of-32-letters-+";

    private readonly Sink log = new();

    /// <summary>Everything the program wrote to its log.</summary>
    public string Log => string.Join('\n', log.Lines);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Physio:Api:BootstrapKey", key);
        builder.ConfigureServices(services => services.AddSingleton<ILogEventSink>(log));
    }

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public void Emit(LogEvent logEvent) =>
            Lines.Enqueue($"{logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)} {string.Join(' ', logEvent.Properties.Values)} {logEvent.Exception}");
    }
}
