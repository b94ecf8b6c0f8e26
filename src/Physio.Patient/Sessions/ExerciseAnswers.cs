using Microsoft.AspNetCore.Http;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;

namespace Physio.PatientPages.Sessions;

/// <summary>
/// What was typed about single exercises. All of it may be left out, so what nobody can have chosen (an exercise that is not in the plan, an
/// unknown word, a pain of 11) counts as left out, and of two answers the last one counts.
/// </summary>
public sealed class ExerciseAnswers
{
    private const string FeltPrefix = "x-";
    private const string PainPrefix = "p-";
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);

    public static ExerciseAnswers None { get; } = new();

    public static string FeltField(string slug) => FeltPrefix + slug;

    public static string PainField(string slug) => PainPrefix + slug;

    /// <summary>The value of a field; empty when it was left out.</summary>
    public string this[string field] => _typed.GetValueOrDefault(field, "");

    public bool Any => _typed.Values.Any(value => value.Length > 0);

    public static ExerciseAnswers Read(IFormCollection form)
    {
        var answers = new ExerciseAnswers();
        foreach (var (field, values) in form.Where(field => field.Key.StartsWith(FeltPrefix, StringComparison.Ordinal) || field.Key.StartsWith(PainPrefix, StringComparison.Ordinal)))
        {
            answers._typed[field] = values[^1]?.Trim() ?? "";
        }

        return answers;
    }

    public static ExerciseAnswers Of(IReadOnlyList<ExerciseResult> results)
    {
        var answers = new ExerciseAnswers();
        foreach (var result in results)
        {
            answers._typed[FeltField(result.Slug)] = result.Felt is { } felt ? Slug.Of(felt) : "";
            answers._typed[PainField(result.Slug)] = ReportForm.Typed(result.Pain);
        }

        return answers;
    }

    /// <summary>What is told of these exercises, in their order.</summary>
    public IReadOnlyList<ExerciseResult> For(IEnumerable<string> slugs) =>
        [.. slugs.Select(slug => new ExerciseResult(slug, Felt(slug), Pain(slug))).Where(result => result.Felt is not null || result.Pain is not null)];

    private ExerciseAnswer? Felt(string slug) => Slug.TryParse<ExerciseAnswer>(this[FeltField(slug)], out var felt) ? felt : null;

    private Domain.Measures.PainScore? Pain(string slug) => this[PainField(slug)] is var typed && ReportForm.IsPain(typed) ? ReportForm.ReadPain(typed) : null;
}
