namespace Physio.Data.Tests;

public class Placeholder
{
    [Fact]
    public void Runs()
    {
    }
}
