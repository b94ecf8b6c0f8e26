using System.ComponentModel;

namespace Physio.Web.Features.Api.Compose;

/// <summary>The answer of <c>POST /api/v1/compose</c>, in the words of the contract.</summary>
[Description("Screening and proposed set. Every published exercise stands in exactly one of exercises, notChosen and excluded.")]
internal sealed record ComposeAnswer(
    [property: Description("The most severe finding decides: clear, caution, hold (no exercise today) or refer.")] string Decision,
    [property: Description("With refer: how soon to be seen.")] string? Urgency,
    [property: Description("A set may be issued.")] bool PrescriptionAllowed,
    [property: Description("The first session is watched by the therapist.")] bool Supervised,
    [property: Description("The threshold policy that decided.")] PolicyAnswer Policy,
    [property: Description("Heaviest load allowed, 0 (nothing) to 4.")] int LoadCap,
    [property: Description("Most exercises the set may have.")] int MaxExercises,
    [property: Description("Movements and positions to avoid.")] IReadOnlyList<string> Restrictions,
    [property: Description("All rules that were met, the most severe first.")] IReadOnlyList<FindingAnswer> Findings,
    [property: Description("The set, in the order in which to do it; empty with hold and refer.")] IReadOnlyList<ExerciseAnswer> Exercises,
    [property: Description("Exercises that are not allowed now, with every reason, the first blocking one in front.")] IReadOnlyList<ExcludedAnswer> Excluded,
    [property: Description("Exercises that are allowed; something else was better.")] IReadOnlyList<NotChosenAnswer> NotChosen,
    [property: Description("Estimated minutes of the set on one day.")] decimal Minutes,
    [property: Description("Value of the set: goals served less effort.")] int Score);

internal sealed record PolicyAnswer(string Name, int Version);

internal sealed record FindingAnswer(
    [property: Description("Stable code of the rule.")] string Code,
    [property: Description("note, caution, hold or refer; a note never changes the decision.")] string Severity,
    string Summary,
    [property: Description("The value found, with its unit; null when the rule is about an answer.")] string? Measured,
    [property: Description("The limit that decided, with its unit.")] string? Limit,
    [property: Description("Keys of the sources.")] string Source);

internal sealed record ExerciseAnswer(
    string Slug, string Name, string Group, string Position, int LoadLevel, DosageAnswer Dosage, decimal Minutes, bool SupervisedOnly, IReadOnlyList<ReasonAnswer> Reasons);

internal sealed record DosageAnswer(
    int Sets,
    [property: Description("Repetitions of one set; for each side when perSide is true.")] int RepsMin,
    int RepsMax,
    [property: Description("Seconds each repetition is held; null when there is no hold.")] int? HoldSeconds,
    bool PerSide,
    int TimesPerDay,
    int DaysPerWeek);

internal sealed record ReasonAnswer(string Code, string Text);

internal sealed record ExcludedAnswer(string Slug, IReadOnlyList<ExclusionAnswer> Reasons);

internal sealed record ExclusionAnswer(
    string Code, string Text, [property: Description("The nearest change that would remove this reason; null when none would.")] string? WouldAdmit);

internal sealed record NotChosenAnswer(string Slug, IReadOnlyList<ReasonAnswer> Reasons);
