using Physio.Domain.Sharing;
using Physio.Web.Shell.Start;

namespace Physio.Web.Tests.Shell;

public class AddressTests
{
    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080")]
    [InlineData("http://[::]:8080", "http://localhost:8080")]
    [InlineData("http://*:8080", "http://localhost:8080")]
    [InlineData("http://+:80", "http://localhost")]
    [InlineData("http://127.0.0.1:5999", "http://127.0.0.1:5999")]
    [InlineData("https://[::]:7080", "https://localhost:7080")]
    public void The_address_shown_is_one_that_opens(string bound, string shown) => Assert.Equal(shown, Addresses.ToOpen([bound]));

    [Fact]
    public void Without_an_address_nothing_is_shown() => Assert.Null(Addresses.ToOpen([]));

    [Fact]
    public void The_demo_link_is_printed_under_the_address_in_use()
    {
        var link = LinkSecret.New();
        Assert.Contains($"http://localhost:8080/p/{link.Text}{Environment.NewLine}", new Greeting(null, true, link).Text("http://localhost:8080"), StringComparison.Ordinal);
    }
}
