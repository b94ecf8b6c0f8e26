using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Physio.Data.Postgres;

/// <summary>Lets the migration commands build the model the way the product does; nothing connects.</summary>
internal sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<PhysioDbContext>
{
    public PhysioDbContext CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddPhysioPostgres("Host=localhost;Database=physio-design")
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<PhysioDbContext>>()
            .CreateDbContext();
}
