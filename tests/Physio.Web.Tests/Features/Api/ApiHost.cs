using Microsoft.AspNetCore.Hosting;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

/// <summary>The program as an operator starts it who gives a key for automation.</summary>
internal sealed class ApiHost(string key = ApiHost.Key) : PhysioHost
{
    public const string Key = "an-automation-key-of-32-letters-+";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Physio:Api:BootstrapKey", key);
    }
}
