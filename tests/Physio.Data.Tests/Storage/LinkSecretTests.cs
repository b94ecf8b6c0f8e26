using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

public abstract class LinkSecretTests(Engine engine) : DatabaseTests(engine)
{
    [Fact]
    public async Task S02_only_the_hash_of_a_link_is_stored()
    {
        var clinic = AClinic.Called("Praxis Geheim", Database.Now);
        await Database.SaveAsync(clinic.Id, clinic.Records, Cancellation);

        var dump = await DumpAsync();

        Assert.Contains(Convert.ToHexString(clinic.Secret.Hash()), dump, StringComparison.Ordinal);
        Assert.Contains(clinic.Patient.Name, dump, StringComparison.Ordinal);
        Assert.DoesNotContain(clinic.Secret.Text, dump, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.ASCII.GetBytes(clinic.Secret.Text)), dump, StringComparison.Ordinal);
    }

    /// <summary>Every value of every column of every table.</summary>
    private async Task<string> DumpAsync()
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync(Cancellation);
        var dump = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the names of our own tables
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation))
            {
                Append(dump, reader);
            }
        }

        return dump.ToString();
    }

    private static void Append(StringBuilder dump, DbDataReader reader)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            dump.AppendLine(reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture));
        }
    }
}

public sealed class LinkSecretOnSqlite() : LinkSecretTests(Engine.Sqlite);

public sealed class LinkSecretOnPostgres() : LinkSecretTests(Engine.Postgres);
