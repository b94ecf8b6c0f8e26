using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Physio.Data.Sqlite;

/// <summary>Lets the migration commands build the model the way the product does; no file is made.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<PhysioDbContext>
{
    public PhysioDbContext CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddPhysioSqlite("Data Source=physio-design.db")
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<PhysioDbContext>>()
            .CreateDbContext();
}
