using Physio.Data;
using Physio.Domain.Clinics;

namespace Physio.TestSupport.Databases;

/// <summary>Tests that run on one engine; derive one sealed class an engine from the tests.</summary>
public abstract class DatabaseTests(Engine engine) : IAsyncLifetime
{
    private TestDatabase? _database;

    protected TestDatabase Database => _database ?? throw new InvalidOperationException("The test has not started.");

    protected Engine Engine => engine;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync(engine, Cancellation);

    public virtual async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected PhysioDbContext Open(ClinicId? clinic = null) => Database.Open(clinic);
}
