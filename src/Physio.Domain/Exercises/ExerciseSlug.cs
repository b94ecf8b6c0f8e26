namespace Physio.Domain.Exercises;

/// <summary>The lasting name of an exercise in addresses, files and issued plans: words of a-z and 0-9 joined by single hyphens.</summary>
public static class ExerciseSlug
{
    public const int MinLength = 3;

    /// <summary>Word that the catalog's own addresses need.</summary>
    private const string Reserved = "new";

    public static bool IsValid(string slug) =>
        slug.Length is >= MinLength and <= Exercise.MaxSlugLength
        && slug != Reserved
        && slug.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
}
