using AngleSharp.Dom;
using Physio.Domain.Exercises;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>What the player is handed by the server: the dose in numbers, its words, and nothing for a page without script.</summary>
public sealed class PlayerTests : PatientPageTests
{
    [Fact]
    public void Each_side_and_each_round_is_counted_with_the_upper_number_of_repetitions() =>
        Assert.Equal(new PlayerPace(3, 10, 2, 6, 0, Continuous: false), PlayerPace.Of(Dose(sets: 3, repsMin: 8, repsMax: 10, perSide: true), Range()));

    [Fact]
    public void A_hold_comes_on_top_of_the_time_of_moving() =>
        Assert.Equal(new PlayerPace(1, 5, 1, 6, 10, Continuous: false), PlayerPace.Of(Dose(hold: 10), Range()));

    [Fact]
    public void What_is_kept_going_is_the_whole_repetition() =>
        Assert.Equal(new PlayerPace(1, 5, 1, 0, 60, Continuous: true), PlayerPace.Of(Dose(hold: 60), Range(continuous: true)));

    [Fact]
    public void Without_a_hold_a_continuous_exercise_is_counted_by_its_repetitions() =>
        Assert.Equal(new PlayerPace(1, 5, 1, 6, 0, Continuous: false), PlayerPace.Of(Dose(), Range(continuous: true)));

    [Fact]
    public void A_repetition_never_takes_no_time() =>
        Assert.Equal(1, PlayerPace.Of(Dose(), Range() with { SecondsPerRep = 0 }).MoveSeconds);

    [Fact]
    public async Task Every_exercise_of_the_session_carries_its_dose_in_numbers()
    {
        var (_, page) = await Host.APhone().StartSessionAsync(Story);

        var articles = page.QuerySelectorAll("article.exercise");
        Assert.Equal(Story.Exercises.Count, articles.Length);
        Assert.All(Story.Exercises.Zip(articles), pair =>
        {
            var (exercise, article) = pair;
            var dose = exercise.Published!.Content.Dose;
            Assert.Equal(Attributes(PlayerPace.Of(dose.Start, dose), DoseTime.SecondsPerSession(dose.Start, dose)), Attributes(article));
        });
    }

    [Fact]
    public async Task Only_the_session_brings_the_player_and_only_in_a_template()
    {
        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        var (_, session) = await phone.StartSessionAsync(Story);

        Assert.Null(start.QuerySelector("template#player"));
        Assert.DoesNotContain("/plan/assets/session-", start.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/plan/assets/session-", session.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(PlayerTexts.Start, session.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(session.QuerySelector("template#player"));
        Assert.DoesNotContain("style=", session.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LanguageTests.Offered), MemberType = typeof(LanguageTests))]
    public void Every_text_of_the_player_keeps_its_places_in_every_language(string language)
    {
        var culture = PageLanguage.CultureOf(language);
        var texts = PlayerTexts.ResourceManager.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;

        Assert.All(texts.Cast<System.Collections.DictionaryEntry>(), text => Assert.Equal(Places((string)text.Value!), Places(PlayerTexts.ResourceManager.GetString((string)text.Key, culture)!)));
    }

    private static int[] Places(string text) => [.. Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal))];

    private static Dosage Dose(int sets = 1, int repsMin = 5, int repsMax = 5, int? hold = null, bool perSide = false) => new(sets, repsMin, repsMax, hold, perSide, 1, 7);

    private static DoseRange Range(bool continuous = false) => new(Dose(), 3, 10, null, 6, continuous);

    private static string[] Attributes(PlayerPace pace, int seconds) =>
        [$"{pace.Sets}", $"{pace.Reps}", $"{pace.Sides}", $"{pace.MoveSeconds}", $"{pace.HoldSeconds}", $"{pace.Continuous}", $"{seconds}"];

    private static string[] Attributes(IElement article) =>
    [
        article.GetAttribute("data-sets")!, article.GetAttribute("data-reps")!, article.GetAttribute("data-sides")!, article.GetAttribute("data-move-seconds")!,
        article.GetAttribute("data-hold-seconds")!, $"{article.HasAttribute("data-continuous")}", article.GetAttribute("data-seconds")!,
    ];
}
