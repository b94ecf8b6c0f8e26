namespace Physio.TestSupport.Databases;

/// <summary>The engines the product runs on; every data test runs on both.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
