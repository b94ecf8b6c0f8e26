using Physio.Web.Shell.Guard;

namespace Physio.Web.Tests.Shell;

public class LinkMaskTests
{
    [Theory]
    [InlineData("/p/abcDEF123", "/p/***")]
    [InlineData("/P/abcDEF123", "/P/***")]
    [InlineData("/p/abcDEF123/check", "/p/***/check")]
    [InlineData("/account/invite/abcDEF123", "/account/invite/***")]
    [InlineData("/patients/42", "/patients/42")]
    [InlineData("/plan", "/plan")]
    public void S09_the_secret_of_a_link_does_not_reach_a_log(string path, string logged) => Assert.Equal(logged, LinkMask.Hide(path));
}
