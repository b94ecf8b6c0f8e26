using System.Diagnostics;

namespace Physio.Benchmarks.PlanPage;

/// <summary>nginx with one file: the least work that sending these bytes can be.</summary>
internal sealed class Nginx(Process process, string folder, Uri page) : Served(process)
{
    private static readonly string[] Places = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"];

    public Uri Page => page;

    public static Nginx? TryStart(byte[] content)
    {
        if (Array.Find(Places, File.Exists) is not { } binary)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("physio-nginx-").FullName;
        var port = FreePort();
        File.WriteAllBytes(Path.Combine(folder, "plan.html"), content);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), FormattableString.Invariant($$"""
            daemon off; worker_processes 2; pid {{folder}}/pid; error_log {{folder}}/error.log;
            events { worker_connections 256; }
            http {
              access_log off; sendfile on; keepalive_requests 10000000; types { text/html html; }
              client_body_temp_path {{folder}}/a; proxy_temp_path {{folder}}/b; fastcgi_temp_path {{folder}}/c; uwsgi_temp_path {{folder}}/d; scgi_temp_path {{folder}}/e;
              server { listen 127.0.0.1:{{port}}; root {{folder}}; }
            }
            """));
        if (!OperatingSystem.IsWindows())
        {
            // Its workers run as another user.
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        var process = Process.Start(new ProcessStartInfo(binary, ["-c", Path.Combine(folder, "nginx.conf"), "-p", folder]) { RedirectStandardError = true })!;
        return new Nginx(process, folder, new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/plan.html")));
    }

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
