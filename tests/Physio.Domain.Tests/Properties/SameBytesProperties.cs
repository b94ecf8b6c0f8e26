using System.Globalization;
using System.Text.Json;
using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Properties;

/// <summary>The same input gives the same bytes: report, proposal and delivery. S51.</summary>
public class SameBytesProperties
{
    [Fact]
    public void S51_the_order_of_the_catalog_and_of_every_list_does_not_matter() => Gen.Select(APatients.Any, Catalogs.Any, Gen.Int[0, 1000]).Sample((facts, catalog, seed) =>
    {
        var random = new Random(seed);
        var shuffled = facts with
        {
            Symptoms = Shuffled(facts.Symptoms, random),
            RedFlags = Shuffled(facts.RedFlags, random),
            Diagnoses = Shuffled(facts.Diagnoses, random),
            Equipment = Shuffled(facts.Equipment, random),
            AddedRestrictions = Shuffled(facts.AddedRestrictions, random),
            LiftedRestrictions = Shuffled(facts.LiftedRestrictions, random),
            Overrides = Shuffled(facts.Overrides, random),
            Unanswered = Shuffled(facts.Unanswered, random),
        };
        return Bytes(facts, catalog) == Bytes(shuffled, Shuffled(catalog, random));
    }, iter: PropertyCases.Count);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void S51_the_culture_does_not_matter(string culture) => Gen.Select(APatients.Any, Catalogs.Any).Sample((facts, catalog) =>
        In(CultureInfo.InvariantCulture, () => Bytes(facts, catalog)) == In(CultureInfo.GetCultureInfo(culture), () => Bytes(facts, catalog)), iter: PropertyCases.Fewer);

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void S51_H17_the_time_zone_does_not_matter(string zone) => Gen.Select(APatients.Any, Catalogs.Any, Gen.Int[0, 400]).Sample((facts, catalog, hours) =>
    {
        var plan = APlan.Of(facts, catalog);
        string Answer() => Bytes(facts, catalog) + (plan is null ? "" : JsonSerializer.Serialize<object>(APlan.Delivered(plan, facts, catalog, hours)));
        return InZone("UTC", Answer) == InZone(zone, Answer);
    }, iter: PropertyCases.Fewer, threads: 1);

    private static string Bytes(ScreeningFacts facts, IReadOnlyList<CatalogExercise> catalog)
    {
        var report = facts.Screened();
        return JsonSerializer.Serialize(report) + JsonSerializer.Serialize(PrescriptionService.Compose(facts, report, catalog, ComposeWishes.Default));
    }

    private static IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> list, Random random)
    {
        T[] copy = [.. list];
        random.Shuffle(copy);
        return copy;
    }

    private static string In(CultureInfo culture, Func<string> answer)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            return answer();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    /// <summary>The zone of the machine is a setting of the process, so one case is tried after the other.</summary>
    private static string InZone(string zone, Func<string> answer)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        try
        {
            return answer();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
