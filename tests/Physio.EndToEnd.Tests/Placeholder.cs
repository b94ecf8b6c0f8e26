namespace Physio.EndToEnd.Tests;

public class Placeholder
{
    [Fact]
    public void Runs()
    {
    }
}
