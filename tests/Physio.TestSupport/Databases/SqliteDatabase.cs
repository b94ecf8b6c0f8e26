using Physio.Data;
using Physio.Data.Sqlite;

namespace Physio.TestSupport.Databases;

/// <summary>One SQLite file: migrated once in a test run, then copied for every test.</summary>
internal sealed class SqliteDatabase : TestDatabase
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("physio-test-sqlite-").FullName;
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);

    private readonly string _file;

    static SqliteDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    private SqliteDatabase(string file)
        : base(Engine.Sqlite, $"Data Source={file};Pooling=False;Default Timeout=30", (services, connection) => services.AddPhysioSqlite(connection)) =>
        _file = file;

    public static SqliteDatabase Empty() => new(NewFile());

    public static async Task<TestDatabase> MigratedAsync(CancellationToken cancellationToken)
    {
        var file = NewFile();
        File.Copy(await Template.Value.WaitAsync(cancellationToken), file);
        return new SqliteDatabase(file);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var leftover in Directory.GetFiles(Folder, Path.GetFileName(_file) + "*"))
        {
            File.Delete(leftover);
        }
    }

    private static string NewFile() => Path.Combine(Folder, $"{Guid.NewGuid():N}.db");

    private static async Task<string> MigrateTemplateAsync()
    {
        var template = Empty();
        await PhysioDatabase.MigrateAsync(template.Services);
        return template._file;
    }
}
