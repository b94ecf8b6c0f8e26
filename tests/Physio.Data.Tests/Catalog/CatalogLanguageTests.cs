using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Physio.Figures.Poses;

namespace Physio.Data.Tests.Catalog;

/// <summary>A translated exercise says all that the English one says, or it is not shown (H13).</summary>
public sealed class CatalogLanguageTests
{
    private static readonly CatalogFile Catalog = ShippedCatalog.Load();

    public static TheoryData<string> Languages() => [.. ShippedCatalog.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void H13_every_exercise_can_be_read_in_every_shipped_language(string language) =>
        Assert.Empty(Catalog.Exercises.Where(entry => !entry.Content.CanBeReadIn(language))
            .Select(entry => $"{entry.Slug}: translate these texts anew, then write the source {ExerciseLanguages.Fingerprint(entry.Content)} beside them"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void H13_cues_titles_and_captions_are_as_many_as_in_English(string language)
    {
        foreach (var (slug, content) in Catalog.Exercises.Select(entry => (entry.Slug, entry.Content)))
        {
            var words = content.WordsIn(language)!;
            var movements = PoseReader.Read(content.Poses!, slug).Movements;
            Assert.True(words.Cues.Count == content.Cues.Count, $"{slug}: {words.Cues.Count} cues instead of {content.Cues.Count}");
            Assert.True(words.Movements.Count == movements.Length, $"{slug}: {words.Movements.Count} titles instead of {movements.Length}");
            Assert.All(movements.SelectMany(movement => movement.Keys), key => Assert.True(words.Labels.ContainsKey(key.Label), $"{slug}: the caption “{key.Label}” is missing"));
            Assert.All(words.Steps.Concat(words.StopSigns).Concat(words.Cues).Append(words.Name).Append(words.Benefit), text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void H13_a_translation_stands_aside_when_the_English_text_changes(string language)
    {
        var content = Catalog.Exercises[0].Content;
        Assert.True(content.CanBeReadIn(language));

        Assert.False((content with { StopSigns = [.. content.StopSigns.SkipLast(1), "A new sign."] }).CanBeReadIn(language));
        Assert.False((content with { StopSigns = [.. content.StopSigns, "One more."] }).CanBeReadIn(language));
    }

    [Fact]
    public void No_translation_counts_as_reviewed_before_a_native_speaker_has_read_it() =>
        Assert.DoesNotContain(Catalog.Exercises.SelectMany(entry => entry.Content.Translations.Values), words => words.Reviewed);
}
