using System.Reflection;
using Physio.Data;
using Physio.Domain.Screening;

namespace Physio.Web.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly Assembly Domain = typeof(ScreenedExercise).Assembly;
    private static readonly Assembly Data = typeof(PhysioDbContext).Assembly;
    private static readonly Assembly Patient = Assembly.Load("Physio.Patient");
    private static readonly Assembly Web = typeof(Program).Assembly;

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    [Fact]
    public void The_domain_knows_nothing_but_the_framework() =>
        Assert.All(ReferencesOf(Domain), name => Assert.True(name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard" or "mscorlib", name));

    [Fact]
    public void Data_does_not_know_the_web() => Assert.DoesNotContain(ReferencesOf(Data), name => name is "Physio.Web" or "Physio.Patient" or "MudBlazor");

    [Fact]
    public void Patient_pages_know_neither_the_staff_pages_nor_MudBlazor() =>
        Assert.DoesNotContain(ReferencesOf(Patient), name => name is "Physio.Web" or "MudBlazor");

    [Fact]
    public void Only_the_start_names_an_engine()
    {
        var users = Web.GetTypes().Where(type => type.Namespace is { } ns && ns.StartsWith("Physio.Web.Features", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(users);
        Assert.All(SourceFiles.Under("src/Physio.Web/Features"), file => Assert.DoesNotMatch("Physio\\.Data\\.(Sqlite|Postgres)|Npgsql", file.Text));
    }

    [Fact]
    public void H05_no_vital_sign_is_a_bare_floating_point_number()
    {
        // The composer's bounds are numbers of a search, not of a patient.
        var numbers = Domain.GetTypes().Where(type => type.Namespace?.EndsWith(".Optimal", StringComparison.Ordinal) != true).SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(float));

        Assert.Empty(numbers);
    }
}
