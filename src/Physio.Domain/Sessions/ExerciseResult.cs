using Physio.Domain.Measures;

namespace Physio.Domain.Sessions;

/// <summary>How one exercise of a session was.</summary>
/// <param name="Slug">The exercise, one of the plan version of the session.</param>
/// <param name="Felt">Null when only the pain was told.</param>
/// <param name="Pain">The strongest pain during the exercise, 0-10; null when none was told.</param>
public sealed record ExerciseResult(string Slug, ExerciseAnswer? Felt, PainScore? Pain = null);
