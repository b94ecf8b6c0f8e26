using System.Net.Sockets;
using Testcontainers.PostgreSql;

namespace Physio.TestSupport.Databases;

/// <summary>PostgreSQL in a container, where a Docker engine answers.</summary>
internal sealed class PostgresContainer
{
    private const string Image = "postgres:17-alpine";
    private const string Socket = "/var/run/docker.sock";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly PostgreSqlContainer _container;

    private PostgresContainer(PostgreSqlContainer container) => _container = container;

    public string ConnectionString => _container.GetConnectionString();

    public static async Task<PostgresContainer?> TryStartAsync()
    {
        if (!EngineAnswers())
        {
            return null;
        }

        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var container = new PostgreSqlBuilder(Image).Build();
            await container.StartAsync(patience.Token);
            return new(container);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Without the image or the engine the local binaries are next.
            await Console.Error.WriteLineAsync($"No PostgreSQL container: {failure.Message}");
            return null;
        }
    }

    public void Stop() => _container.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static bool EngineAnswers()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(Socket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
