using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Tests.Prescribing;

public sealed class SessionCapsTests
{
    private const int Exercises = 8;

    private static readonly Dosage Once = new(1, 1, 1, null, PerSide: false, 1, 7);

    [Theory]
    [InlineData(60, 0, true)]
    [InlineData(60, 1, false)]
    public void More_than_sixty_minutes_a_day_cannot_be_issued(int minutes, int seconds, bool allowed)
    {
        var review = Lasting((minutes * 60) + seconds);

        Assert.Equal(allowed, review.MayBeIssued);
        Assert.Equal(allowed, !review.Problems.Any(problem => problem.StartsWith("Minutes a day, all exercises together, must be between 1 and 60; the plan takes 60", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(30, 0, false)]
    [InlineData(30, 1, true)]
    public void A_session_of_more_than_thirty_minutes_is_worth_a_thought(int minutes, int seconds, bool advised)
    {
        var review = Lasting((minutes * 60) + seconds);

        Assert.Equal(advised, review.Advice.Any(advice => advice.StartsWith("One session takes", StringComparison.Ordinal)));
        Assert.Empty(review.Problems);
    }

    [Theory]
    [InlineData(new[] { 2, 2, 2, 2, 2 }, true, false)]
    [InlineData(new[] { 3, 2, 2, 2, 2 }, true, true)]
    [InlineData(new[] { 2, 2, 2, 2, 2, 2, 2, 2 }, true, true)]
    [InlineData(new[] { 3, 2, 2, 2, 2, 2, 2, 2 }, false, true)]
    public void All_exercises_together_are_done_at_most_sixteen_times_a_day(int[] timesPerDay, bool allowed, bool advised)
    {
        List<CatalogExercise> catalog = [.. timesPerDay.Select((_, number) => Timed(number, seconds: 5))];

        var review = Review(catalog, [.. timesPerDay.Select((times, number) => new DraftItem(catalog[number].Slug, Once with { TimesPerDay = times }))]);

        Assert.Equal(allowed, review.MayBeIssued);
        Assert.Equal(allowed, !review.Problems.Any(problem => problem.StartsWith("Times a day, all exercises together, must be between 1 and 16", StringComparison.Ordinal)));
        Assert.Equal(advised, review.Advice.Any(advice => advice.Contains("times a day: 10 or fewer", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cat-cow", 2, 7, null)]
    [InlineData("cat-cow", 3, 7, "with load 1, up to 2 times a day on 7 days a week is usual")]
    [InlineData("wall-squat", 1, 5, null)]
    [InlineData("wall-squat", 1, 6, "with load 3, once a day on 3 to 5 days a week is usual")]
    [InlineData("wall-squat", 2, 5, "with load 3, once a day on 3 to 5 days a week is usual")]
    public void More_often_than_the_load_usually_is_is_worth_a_thought(string slug, int times, int days, string? advice)
    {
        DraftItem[] draft = [new(slug, Case.Exercise(slug).Content.Dose.Start with { TimesPerDay = times, DaysPerWeek = days })];

        var review = PlanReview.Review(draft, Case.InRemission, Case.InRemission.Screened(), Case.Catalog);

        Assert.True(review.MayBeIssued);
        Assert.Equal(advice is not null, review.Advice.Any(sentence => sentence == $"{Case.Exercise(slug).Content.Name}: {advice}."));
    }

    [Fact]
    public void Numbers_far_beyond_every_limit_are_refused_and_nothing_overflows()
    {
        var absurd = new Dosage(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, PerSide: true, int.MaxValue, int.MaxValue);

        List<CatalogExercise> catalog = [.. Enumerable.Range(0, Exercises).Select(number => Timed(number, seconds: 60))];

        var review = Review(catalog, [.. catalog.Select(exercise => new DraftItem(exercise.Slug, absurd))]);

        Assert.All(review.Items, item => Assert.NotEmpty(item.DoseProblems));
        Assert.InRange(review.SecondsPerDay, 1, int.MaxValue);
    }

    /// <summary>A plan of eight exercises that takes exactly so long, once a day.</summary>
    private static DraftReview Lasting(int seconds)
    {
        var each = (seconds / Exercises) - DoseTime.SetUpSeconds;
        List<CatalogExercise> catalog = [.. Enumerable.Range(0, Exercises).Select(number => Timed(number, number == 0 ? each + (seconds % Exercises) : each))];
        return Review(catalog, [.. catalog.Select(exercise => new DraftItem(exercise.Slug, Once))]);
    }

    private static DraftReview Review(List<CatalogExercise> catalog, DraftItem[] draft) => PlanReview.Review(draft, Case.InRemission, Case.InRemission.Screened(), catalog);

    private static CatalogExercise Timed(int number, int seconds) =>
        new($"timed-{number}", 1, Case.Exercise("cat-cow").Content with { Name = $"Timed {number}", Family = "", Dose = new DoseRange(Once, 5, 30, null, seconds) });
}
