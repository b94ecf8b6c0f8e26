using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Physio.Web.Shell.Start;

namespace Physio.Web.Tests.Shell;

public class StartTests
{
    [Theory]
    [InlineData("Oracle", "Host=db", "Sqlite or Postgres")]
    [InlineData("Postgres", "", "ConnectionStrings__Physio")]
    [InlineData("Postgres", "Hst=db;Password=secret", "ConnectionStrings__Physio")]
    [InlineData("Sqlite", "Datenquelle=x", "ConnectionStrings__Physio")]
    public void A_database_that_cannot_be_is_refused_with_a_clear_sentence(string provider, string connection, string says)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [DatabaseChoice.ProviderKey] = provider, ["ConnectionStrings:Physio"] = connection })
            .Build();
        var refusal = Assert.Throws<StartRefusedException>(() =>
            new ServiceCollection().AddPhysioDatabase(configuration, new HostingEnvironment { ContentRootPath = Path.GetTempPath() }));
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Physio:Demo", "maybe", "Demo")]
    [InlineData("Physio:TrustedProxies", "10.0.0.1;proxy", "\"proxy\"")]
    [InlineData("Physio:PublicAddress", "http://[", "PublicAddress")]
    public void A_setting_that_cannot_be_read_is_refused_with_a_clear_sentence(string key, string value, string says)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
        var refusal = Assert.Throws<StartRefusedException>(() => PhysioSettings.Read(configuration));
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Development", true)]
    [InlineData(null, "Production", false)]
    [InlineData(true, "Production", true)]
    [InlineData(false, "Development", false)]
    public void The_demo_is_for_development_unless_said_otherwise(bool? said, string environment, bool shown) =>
        Assert.Equal(shown, new DemoMode(new PhysioSettings { Demo = said }, new HostingEnvironment { EnvironmentName = environment }).IsOn);
}
