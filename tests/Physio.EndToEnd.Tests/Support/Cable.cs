using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Physio.EndToEnd.Tests.Support;

/// <summary>The network between a phone and the product: a test can cut it, mend it, and lose what comes back.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _here = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly CancellationTokenSource _end = new();
    private readonly int _there;
    private readonly Task _listening;
    private volatile bool _cut;
    private volatile bool _losesAnswers;

    public Cable(Uri server)
    {
        _there = server.Port;
        _here.Start();
        Address = new Uri($"http://localhost:{((IPEndPoint)_here.LocalEndpoint).Port}/");
        _listening = ListenAsync();
    }

    /// <summary>The product as the phone sees it.</summary>
    public Uri Address { get; }

    public void Cut()
    {
        _cut = true;
        foreach (var client in _open.Keys)
        {
            client.Close();
        }
    }

    public void Mend() => _cut = _losesAnswers = false;

    /// <summary>From now on requests arrive and their answers are lost on the way back: the sender cannot know.</summary>
    public void LoseAnswers()
    {
        Cut();
        _losesAnswers = true;
        _cut = false;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        Cut();
        _here.Stop();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _here.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task CarryAsync(TcpClient phone)
    {
        using var server = new TcpClient();
        _open[phone] = true;
        try
        {
            if (_cut)
            {
                return;
            }

            await server.ConnectAsync("localhost", _there, _end.Token);
            _open[server] = true;
            var (near, far) = (phone.GetStream(), server.GetStream());
            var asking = near.CopyToAsync(far, _end.Token);
            var answering = _losesAnswers ? far.ReadExactlyAsync(new byte[1], _end.Token).AsTask() : far.CopyToAsync(near, _end.Token);
            await Task.WhenAny(asking, answering);
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
        }
        finally
        {
            _open.TryRemove(phone, out _);
            _open.TryRemove(server, out _);
            phone.Dispose();
        }
    }
}
