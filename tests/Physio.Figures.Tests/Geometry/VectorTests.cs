using Physio.Figures.Geometry;

namespace Physio.Figures.Tests.Geometry;

public class VectorTests
{
    [Fact]
    public void Places_can_be_written_down()
    {
        Assert.Equal("(1, 2.5, -3)", new VectorCm(1, 2.5, -3).ToString());
        Assert.Equal("(1, 2.5)", new PointMm(1, 2.5).ToString());
    }
}
