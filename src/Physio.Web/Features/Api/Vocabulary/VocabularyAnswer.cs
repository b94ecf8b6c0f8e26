using System.ComponentModel;

namespace Physio.Web.Features.Api.Vocabulary;

/// <summary>The answer of <c>GET /api/v1/vocabulary</c>: what a client may send and what it may meet, so that it never guesses.</summary>
[Description("Code lists with English names, and the ranges of numbers.")]
internal sealed record VocabularyAnswer(
    IReadOnlyList<CodeEntry> Sexes,
    IReadOnlyList<CodeEntry> Symptoms,
    IReadOnlyList<CodeEntry> RedFlags,
    IReadOnlyList<DiagnosisEntry> Diagnoses,
    IReadOnlyList<CodeEntry> Phases,
    IReadOnlyList<CodeEntry> Settings,
    IReadOnlyList<CodeEntry> Equipment,
    IReadOnlyList<CodeEntry> Restrictions,
    [property: Description("Directions of movement that may ease the pain.")] IReadOnlyList<CodeEntry> DirectionalPreferences,
    [property: Description("Threshold policies that a call may name.")] IReadOnlyList<PolicyEntry> Policies,
    [property: Description("The closed list of findings that may be set aside, with the condition for each.")] IReadOnlyList<OverridableEntry> OverridableRules,
    [property: Description("Who may answer for an override.")] IReadOnlyList<CodeEntry> OverrideAuthors,
    [property: Description("Range and unit of every number of the input, by JSON path.")] IReadOnlyDictionary<string, RangeEntry> Ranges,
    [property: Description("Codes of the answer.")] AnswerCodes Answer);

/// <summary>A threshold policy.</summary>
/// <param name="Purpose">Why there is this policy.</param>
/// <param name="InForce">The one that is taken when a call names none.</param>
internal sealed record PolicyEntry(string Code, string Name, int Version, string Purpose, bool InForce) : CodeEntry(Code, Name);

internal sealed record RangeEntry(decimal Min, decimal Max, string Unit, bool Whole);

internal sealed record AnswerCodes(
    IReadOnlyList<CodeEntry> Decisions,
    IReadOnlyList<CodeEntry> Urgencies,
    IReadOnlyList<CodeEntry> Severities,
    IReadOnlyList<CodeEntry> Findings,
    IReadOnlyList<CodeEntry> Groups,
    IReadOnlyList<CodeEntry> Positions);
