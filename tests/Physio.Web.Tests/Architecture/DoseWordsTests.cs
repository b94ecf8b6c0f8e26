using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data;
using Physio.Domain.Exercises;
using Physio.TestSupport.Databases;

namespace Physio.Web.Tests.Architecture;

/// <summary>The words of a dose are made from the value whenever they are shown; there is no place to keep them, so they cannot disagree.</summary>
public sealed class DoseWordsTests() : DatabaseTests(Engine.Sqlite)
{
    private static bool SpeaksOfDose(string name) => name.Contains("dose", StringComparison.OrdinalIgnoreCase) || name.Contains("dosage", StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void H12_no_record_of_the_domain_keeps_the_words_of_a_dose()
    {
        var kept =
            from type in typeof(Dosage).Assembly.GetExportedTypes()
            where !type.IsAbstract && type.Namespace?.StartsWith("Physio.Domain", StringComparison.Ordinal) == true
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.PropertyType == typeof(string) && SpeaksOfDose(property.Name)
            select $"{type.Name}.{property.Name}";

        // The article's own words, kept as a source and never shown as the dose to do.
        Assert.Equal([$"{nameof(ExerciseContent)}.{nameof(ExerciseContent.SourceDose)}"], kept);
    }

    [Fact]
    public void H12_no_column_keeps_the_words_of_a_dose()
    {
        using var db = Database.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContext();

        var columns = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList();

        Assert.NotEmpty(columns);
        Assert.DoesNotContain(columns, column => SpeaksOfDose(column.Name));
    }

    [Fact]
    public void H12_the_words_of_a_dose_are_made_on_pages_only()
    {
        var makers = SourceFiles.Under("src").Where(file => file.Text.Contains("DoseText.", StringComparison.Ordinal)).Select(file => file.Path).ToList();

        Assert.NotEmpty(makers);
        Assert.DoesNotContain(makers, path => path.Contains("/Physio.Data", StringComparison.Ordinal) || path.Contains("/IssuePlan/", StringComparison.Ordinal));
    }

    [Fact]
    public void H12_the_patients_pages_never_show_the_articles_own_dose() =>
        Assert.DoesNotContain(SourceFiles.Under("src/Physio.Patient"), file => file.Text.Contains(nameof(ExerciseContent.SourceDose), StringComparison.Ordinal));
}
