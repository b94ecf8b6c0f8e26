using System.Text;
using System.Text.Json;
using Physio.Data.Catalog;

namespace Physio.Data.Tests.Catalog;

public class CatalogReviewNoteTests
{
    private static readonly CatalogFile Catalog = ShippedCatalog.Load();

    private static readonly string[] Anomalies =
    [
        "whole-article", "moderate-group", "cat-cow", "kneeling-chair-mobilisation", "supine-trunk-rotation", "seated-trunk-rotation", "quadruped-rock-back",
        "wall-squat", "knee-to-chest", "prone-press-up", "supine-leg-lowering", "roller-lumbar-massage", "downward-dog", "bird-dog", "bench-pelvic-lift",
        "supine-figure-four-stretch", "pregnancy-group", "pregnancy-bridge", "pregnancy-standing-rotation-and-heel-sit", "bubnovsky-crawl",
        "bubnovsky-ha-crunch", "bubnovsky-ha-bridge", "bubnovsky-group",
    ];

    private static readonly string[] Variants = [.. Catalog.Exercises.Where(entry => !entry.Content.FromArticle).Select(entry => entry.Slug)];

    [Fact]
    public void The_23_doubts_about_the_source_are_kept_and_the_variants_await_sign_off()
    {
        Assert.Equal(23, Anomalies.Length);
        Assert.Equal(Anomalies.Concat(Variants).Order(StringComparer.Ordinal), Catalog.ReviewNotes.Select(note => note.Item).Order(StringComparer.Ordinal));
        Assert.All(Catalog.ReviewNotes.Where(note => Variants.Contains(note.Item)), note => Assert.Contains("Awaiting clinical sign-off", note.ValueInUse, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("whole-article", 21)]
    [InlineData("moderate-group", 4)]
    [InlineData("pregnancy-group", 4)]
    [InlineData("bubnovsky-group", 3)]
    [InlineData("bench-pelvic-lift", 1)]
    [InlineData("pregnancy-standing-rotation-and-heel-sit", 2)]
    public void A_doubt_names_the_exercises_it_concerns(string item, int count) =>
        Assert.Equal(count, Catalog.ReviewNotes.Single(note => note.Item == item).AppliesTo.Distinct().Count());

    [Fact]
    public void Every_note_is_complete_and_points_at_known_exercises()
    {
        var slugs = Catalog.Exercises.Select(entry => entry.Slug).ToHashSet();

        Assert.All(Catalog.ReviewNotes, note =>
        {
            Assert.All([note.Item, note.SourceSays, note.ValueInUse, note.Reason, note.Confidence], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.NotEmpty(note.AppliesTo);
            Assert.Subset(slugs, note.AppliesTo.ToHashSet());
        });
    }

    [Fact]
    public void Each_exercise_carries_its_own_notes()
    {
        Assert.All(Catalog.Exercises, entry =>
            Assert.Equal(Catalog.ReviewNotes.Where(note => note.AppliesTo.Contains(entry.Slug)).Select(note => note.ToReviewNote()), entry.Content.ReviewNotes));
        Assert.Contains(Catalog.Exercises.Single(entry => entry.Slug == "bench-pelvic-lift").Content.ReviewNotes, note => note.Confidence == "certain");
    }

    [Theory]
    [InlineData("\"excludedBy\": [\"kneeling\", \"wrist-load\"]", "\"excludedBy\": [\"kneeling\", \"wrist-lode\"]")]
    [InlineData("\"excludedBy\"", "\"excludeBy\"")]
    [InlineData("\"maxReps\"", "\"maxrep\"")]
    [InlineData("\"version\": 2,", "")]
    public void A_mistyped_catalog_is_refused_rather_than_read_half(string written, string mistyped)
    {
        var broken = ShippedText().Replace(written, mistyped, StringComparison.Ordinal);

        Assert.NotEqual(ShippedText(), broken);
        Assert.Throws<JsonException>(() => ShippedCatalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(broken))));
    }

    private static string ShippedText()
    {
        using var stream = typeof(ShippedCatalog).Assembly.GetManifestResourceStream("Physio.Data.Catalog.catalog.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
